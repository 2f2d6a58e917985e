import Dispatch
import Ledger
import Synchronization

/// The signatures of checkpoints that an audit will come to, looked at meanwhile on other cores: they were a third of its
/// work. It says of a note only what looking at it there and then would say.
final class SignaturesAhead: Sendable {
  private struct Look {
    let checkpoint: SignedCheckpoint
    let isSigned: Bool
  }

  private let key: LogKey
  private let found = Mutex<[String: Look]>([:])
  private let done = DispatchGroup()

  /// Begins to look whether a key signed these. In two halves, since whoever comes to them too soon has nothing to do but
  /// wait.
  init(_ checkpoints: ArraySlice<KeptCheckpoint>, by key: LogKey) {
    self.key = key
    let middle = checkpoints.startIndex + checkpoints.count / 2
    for half in [checkpoints[..<middle], checkpoints[middle...]] {
      DispatchQueue.global().async(group: done) { [self] in
        let looked = half.compactMap { kept in
          SignedCheckpoint(kept.note).map { (kept.note, Look(checkpoint: $0, isSigned: $0.isSigned(by: [key]))) }
        }
        found.withLock { $0.merge(looked) { first, _ in first } }
      }
    }
  }

  /// What a note says; nil where it was not looked at, or says nothing.
  func checkpoint(in note: String) -> SignedCheckpoint? { look(at: note)?.checkpoint }

  /// Whether this key signed this note; nil where that was not looked at.
  func isSigned(_ note: String, by key: LogKey) -> Bool? { key == self.key ? look(at: note)?.isSigned : nil }

  private func look(at note: String) -> Look? {
    done.wait()
    return found.withLock { $0[note] }
  }
}
