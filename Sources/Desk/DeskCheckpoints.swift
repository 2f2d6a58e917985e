package import Diagnostics
import Station
package import Ledger

extension Desk {
  /// Why checkpoints cannot be written to their folder at the moment; nil while they can.
  package var checkpointTrouble: Reason? { checkpoints?.trouble }

  /// Where the policy requires checkpoints as files, nothing goes on without them: tries once more, then refuses.
  func requireCheckpoints() throws(DeskError) {
    guard let checkpoints, checkpoints.isRequired, !checkpoints.isComplete() else { return }
    logCheckpointTrouble()
    throw .checkpoints(reason: checkpoints.trouble ?? .refused)
  }

  /// Notes in the log when checkpoints stop being written, and when they are again. If that cannot be logged now, it is
  /// with the next step.
  func logCheckpointTrouble() {
    guard let checkpoints, loggedTrouble != (checkpoints.trouble != nil) else { return }
    let fact: StationFact = checkpoints.trouble.map { .checkpointsFailing(reason: $0.code) } ?? .checkpointsResumed
    guard (try? journal.record(fact, by: author, policy: policy.number)) != nil else { return }
    loggedTrouble.toggle()
  }

  /// Signs for the log as it stands.
  package func makeCheckpoint() throws(DeskError) -> SignedCheckpoint {
    defer { logCheckpointTrouble() }
    do {
      return try journal.checkpoint()
    } catch {
      throw DeskError(error)
    }
  }

  /// Whether the log's last word is that checkpoints cannot be written, by this process or one before.
  static func isTroubleLogged(in store: any LogStore) throws -> Bool {
    func newest(_ kind: String) throws -> Int64 {
      try store.entries(ofKind: kind).last.map { try Entry(stored: $0).sequence } ?? -1
    }
    return try newest("checkpointsFailing") > newest("checkpointsResumed")
  }
}
