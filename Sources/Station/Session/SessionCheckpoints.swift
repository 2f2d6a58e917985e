package import Diagnostics
package import Ledger

extension StaffSession {
  /// Why checkpoints cannot be written to their folder at the moment; nil while they can.
  package var checkpointTrouble: Reason? { checkpoints?.trouble }

  /// What is in the way where the policy requires checkpoints as files; nil if nothing is. Tries once more before it says so.
  package func missingCheckpoints() -> Reason? {
    guard let checkpoints, checkpoints.isRequired, !checkpoints.isComplete() else { return nil }
    logCheckpointTrouble()
    return checkpoints.trouble ?? .refused
  }

  /// Whether what was signed last is known outside of the database too; nothing is shown before it is. Tries once more before it says
  /// no.
  package func isWitnessed() -> Bool {
    guard let checkpoints, !checkpoints.isWitnessed else { return true }
    _ = checkpoints.isComplete()
    return checkpoints.isWitnessed
  }

  /// Notes in the log when checkpoints stop being written, and when they are again. If that cannot be logged now, it is
  /// with the next step.
  package func logCheckpointTrouble() {
    guard let checkpoints, isTroubleLogged != (checkpoints.trouble != nil) else { return }
    let fact: StationFact = checkpoints.trouble.map { .checkpointsFailing(reason: $0.code) } ?? .checkpointsResumed
    guard (try? journal.record(fact, by: author, policy: policy.number)) != nil else { return }
    isTroubleLogged.toggle()
  }

  /// Signs for the log as it stands.
  package func makeCheckpoint() throws(JournalError) -> SignedCheckpoint {
    defer { logCheckpointTrouble() }
    return try journal.checkpoint()
  }

  /// Whether the log's last word is that checkpoints cannot be written, by this process or one before.
  static func isTroubleLogged(in store: any LogStore) throws -> Bool {
    func newest(_ kind: StationFact.Kind) throws -> Int64 {
      try store.entries(ofKind: kind.rawValue).last.map { try Entry(stored: $0).sequence } ?? -1
    }
    return try newest(.checkpointsFailing) > newest(.checkpointsResumed)
  }
}
