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
    SealedPIN.newest(of: try reading(.pins) { try heldPINs.pins(of: owner) })
  }

  /// Looked at anew for each call of somebody's: what stands beside the log may be changed at any time.
  var heldPINs: HeldPINs { HeldPINs(session, pins, safe: safe) }

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
      try heldPINs.keep(drawn, beside: roster, as: .pinCreated(generation: 1), policy: policy.number)
    } catch let error as JournalError {
      throw DeskError(error)
    } catch is CreatedPINsDiffer {
      throw .createdPINsDiffer
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
