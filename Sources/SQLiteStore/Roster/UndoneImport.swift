import Foundation
import GRDB
import Station

extension SQLiteRosterArchive {
  package func previous() throws -> Int? {
    let number = try number() - 1
    return number > 0 && DatabaseFile.exists(file(number)) ? number : nil
  }

  /// The pieces stay sealed as they are; what names the roster's number is sealed anew.
  package func undo(holding digest: [UInt8]?, _ log: (Int, [UInt8]) throws -> Void) throws -> Int {
    let current = try number()
    let source = file(max(1, current - 1))
    guard current > 1 else { throw StoreError.missing(source) }
    if let digest, try DatabaseFile.digest(source) != digest { throw StoreError.damaged(source) }
    let next = current + 1
    let header = try open(current - 1).header(as: next)
    let path = "\(file(next)).part-\(UInt64.random(in: .min ... .max))"
    defer { DatabaseFile.remove(path) }
    try DatabaseFile.copy(source, to: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: .building)
      try queue.inDatabase {
        try $0.execute(sql: "UPDATE roster SET number = ?, header = ?", arguments: [next, Data(header)])
      }
      try queue.close()
    } catch {
      throw StoreError(error, file: path)
    }
    try DatabaseFile.synchronize(path)
    let copied = try DatabaseFile.digest(path)
    try put(path, as: next, unless: { _ in false }) { try log($0, copied) }
    removeOld()
    return next
  }
}
