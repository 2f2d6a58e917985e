import Foundation
import Synchronization

/// Hands values from one thread to another in batches, of which few wait: who is faster waits for the other.
final class Handover<Value: Sendable>: Sendable {
  private struct State {
    /// What is not handed over yet.
    var next: [Value] = []
    var waiting: [[Value]] = []
    var isFinished = false, isUnwanted = false
  }

  private let state = Mutex(State())
  private let changed = NSCondition()

  private static var size: Int { 128 }
  private static var limit: Int { 4 }

  /// Takes one more value; false where nobody wants any.
  func put(_ value: Value) -> Bool {
    let (isFull, isUnwanted) = state.withLock { state in
      // Not every reader stops at once, and whatever it still finds would pile up.
      if state.isUnwanted { return (false, true) }
      state.next.append(value)
      return (state.next.count >= Self.size, false)
    }
    if isFull { pass() }
    return !isUnwanted
  }

  /// No more values come.
  func finish() {
    pass()
    change { $0.isFinished = true }
  }

  /// No more values are wanted.
  func refuse() { change { $0.isUnwanted = true } }

  /// The next ones; nil at the end.
  func take() -> [Value]? {
    wait { !$0.waiting.isEmpty || $0.isFinished }
    var batch: [Value]?
    change { batch = $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    return batch
  }

  private func pass() {
    wait { $0.waiting.count < Self.limit || $0.isUnwanted }
    change { state in
      if !state.next.isEmpty { state.waiting.append(state.next) }
      state.next = []
    }
  }

  private func change(_ body: (inout State) -> Void) {
    changed.lock()
    state.withLock { body(&$0) }
    changed.broadcast()
    changed.unlock()
  }

  private func wait(until isSo: (State) -> Bool) {
    changed.lock()
    while !state.withLock({ isSo($0) }) { changed.wait() }
    changed.unlock()
  }
}
