import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What is made of each element, in their order, by several cores at once. Of several errors the first in that order is thrown.
  package func mapOnCores<Value: Sendable>(_ transform: @Sendable (Element) throws -> Value) throws -> [Value] {
    let parts = chunks(of: Swift.max(1, (count + 7) / 8))
    let found = Mutex<[Int: Result<[Value], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: parts.count) { place in
      let values = Result { try parts[place].map(transform) }
      found.withLock { $0[place] = values }
    }
    let all = found.withLock { $0 }
    return try parts.indices.flatMap { try all[$0]?.get() ?? [] }
  }
}
