import Dispatch
import Synchronization

/// Work that is done on another core meanwhile, on a thread of its own: those that signatures are looked at on stay free.
final class Meanwhile<Outcome: Sendable>: Sendable {
  private let done = DispatchGroup()
  private let found = Mutex<Result<Outcome, any Error>>(.failure(Unwanted()))
  private let isUnwanted = Atomic(false)

  private struct Unwanted: Error {}

  /// Begins. `work` calls what it is given before each of its steps; where nobody waits for it any more, that throws.
  init(_ work: @escaping @Sendable (_ step: () throws -> Void) throws -> Outcome) {
    DispatchQueue(label: "pinline.meanwhile").async(group: done) { [self] in
      let outcome = Result { try work { if isUnwanted.load(ordering: .relaxed) { throw Unwanted() } } }
      found.withLock { $0 = outcome }
    }
  }

  /// Waits for what it comes to.
  func outcome() throws -> Outcome {
    done.wait()
    return try found.withLock { $0 }.get()
  }

  /// Waits until it is over, which is soon: nobody wants it.
  func stop() {
    isUnwanted.store(true, ordering: .relaxed)
    done.wait()
  }
}
