import Diagnostics
import Records
import Station
import Ledger
import Verification

extension Desk {
  func currentPIN(of owner: PINOwner, for hand: CaseInHand) throws(DeskError) -> SealedPIN {
    if let kept = try keptPIN(of: owner) { return kept }
    guard hand.policy.pins.areCreated, hand.procedure.stage.phase == .cleared else { throw .noPIN }
    return try createPIN(for: owner, policy: hand.policy)
  }

  /// A PIN that the roster brings replaces one that the console created, by its generation.
  private func keptPIN(of owner: PINOwner) throws(DeskError) -> SealedPIN? {
    SealedPIN.newest(of: try reading(.pins) { try pins.pins(of: owner) })
  }

  func storedFingerprint(for hand: CaseInHand) throws(DeskError) -> PINFingerprint {
    try recallSubject(hand)
    guard let owner = hand.subject?.owner else { throw .wrongStep(.outOfOrder) }
    guard let kept = try keptPIN(of: owner) else { throw .noPIN }
    return kept.fingerprint
  }

  /// A PIN to be disclosed (IV.3) that no other guardian and no student has (V), logged and kept as one. The entry commits to all that
  /// is kept, and is signed for with the next that is.
  private func createPIN(for owner: PINOwner, policy: Policy) throws(DeskError) -> SealedPIN {
    let roster = try reading(.pins) { try pins.roster() }
    // An import may have brought one just before.
    if let kept = try keptPIN(of: owner) { return kept }
    let drawn = try reading(.pins) {
      try PINDrawing(pins, safe: safe).draw(for: [(owner: owner, generation: 1)], using: &session.generator)
    }
    do {
      try pins.keep(drawn, beside: roster) {
        try session.journal.record(
          StationFact.pinCreated(generation: 1), by: session.author, policy: policy.number,
          openings: [session.committing(to: drawn)], checkpoint: .never)
      }
    } catch let error as JournalError {
      throw DeskError(error)
    } catch {
      throw .notWritten(reason: (error as? any StorageFailure)?.reason ?? .newPIN)
    }
    guard let created = drawn.first else { throw .noPIN }
    return created.pin
  }
}

extension Subject {
  /// Child and guardian as numbers; nil if nobody is listed.
  var owner: PINOwner? {
    guardianID.map { PINOwner(student: studentID, guardian: $0) }
  }
}
