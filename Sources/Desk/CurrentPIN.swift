import Diagnostics
import Records
import Station
import Ledger
import Verification

extension Desk {
  func currentPIN(of owner: PINOwner, for hand: CaseInHand) throws(DeskError) -> SealedPIN {
    if let kept = try keptPIN(of: owner) { return kept }
    guard hand.policy.createsPINs, hand.procedure.stage.phase == .cleared else { throw .noPIN }
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

  /// 8 digits; a leading zero is as likely as any other digit.
  private func drawDigits() -> PINDigits? {
    PINDigits((0..<8).map { _ in UInt8.random(in: 48...57, using: &session.generator) })
  }

  /// A PIN to be disclosed (IV.3) that no other guardian and no student has (V), logged and kept as one.
  /// - Guide: V.N1, V.N1.a
  private func createPIN(for owner: PINOwner, policy: Policy) throws(DeskError) -> SealedPIN {
    while true {
      guard let digits = drawDigits() else { continue }
      let fingerprint = safe.fingerprint(digits)
      if try reading(.pins, { try pins.isStudentPIN(fingerprint) || pins.isHeld(fingerprint, byOtherThan: nil) }) {
        continue
      }
      return try kept(digits, of: owner, policy)
    }
  }

  /// Logged and kept as one. The entry commits to all that is kept, and is signed for with the next that is.
  private func kept(_ digits: PINDigits, of owner: PINOwner, _ policy: Policy) throws(DeskError) -> SealedPIN {
    do {
      let sealed = try safe.seal(digits, generation: 1, of: owner)
      let opening = Opening(field: SealedPIN.committedField, value: sealed.digest(of: owner), using: &session.generator)
      try pins.keep(sealed, of: owner) {
        try session.journal.record(
          StationFact.pinCreated(generation: 1), by: session.author, policy: policy.number, openings: [opening],
          checkpoint: .never)
      }
      return sealed
    } catch let error as JournalError {
      throw DeskError(error)
    } catch let error as PINSafeError {
      throw .safe(error)
    } catch {
      throw .notWritten(reason: (error as? any StorageFailure)?.reason ?? .newPIN)
    }
  }
}

extension Subject {
  /// Child and guardian as numbers; nil if nobody is listed.
  var owner: PINOwner? {
    guardianID.map { PINOwner(student: studentID, guardian: $0) }
  }
}
