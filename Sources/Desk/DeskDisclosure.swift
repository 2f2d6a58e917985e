import Diagnostics
import Records
package import Station
import Ledger
package import Verification

/// A PIN about to be shown, once. Whoever has it must hand how it ended to `Desk.finish`.
package struct Showing: ~Copyable {
  /// The PIN.
  package let secret: Secret
  /// 1 or 2.
  package let number: Int
}

extension Desk {
  /// Authorizes a showing, durably, and only then opens the PIN (IV.3). If anything fails after the authorization it
  /// counts as a showing all the same.
  package func authorize() throws(DeskError) -> Showing? {
    let hand = try caseInHand()
    try recallSubject(hand)
    guard let subject = hand.subject, let owner = subject.owner else { throw .wrongStep(.outOfOrder) }
    if try isBarred(hand) { return nil }
    try requireCheckpoints()
    let pin = try currentPIN(of: owner, for: hand)
    switch try perform(.authorize(generation: pin.generation)) {
    case .reject(let misuse): throw .wrongStep(misuse)
    case .proceed:
      // It lapsed, or a flag stood in the way; either is in the log and the case goes on from there.
      try settle()
      return nil
    case .disclose(let clearance):
      hand.mark = pin.mark
      let number = hand.showings
      // The checkpoint of this very authorization may be the first that cannot be written: it counts, and nothing is shown.
      do { try requireCheckpoints() } catch {
        try record(.show(.failed))
        throw error
      }
      do {
        return Showing(secret: try safe.open(clearance, pin, of: owner, subject: subject), number: number)
      } catch {
        try record(.show(.failed))
        throw .safe(error)
      }
    }
  }

  /// Records may have changed since the clearance, and a flag may have been set: then nothing is shown, and the case
  /// ends (III).
  private func isBarred(_ hand: CaseInHand) throws(DeskError) -> Bool {
    let standing = try standingNow(hand)
    guard standing != .clear || hand.procedure.stage.isFlagged else { return false }
    switch hand.procedure.stage.phase {
    case .cleared:
      hand.cause = standing.cause
      try tellClosedRefusal(hand)
    case .shown, .misread: try record(.close)
    default: throw .wrongStep(.outOfOrder)
    }
    return true
  }

  /// Takes down how a showing ended. In a case of more than a day nothing but its end can be logged.
  package func finish(_ end: ShowingEnd) throws(DeskError) {
    do { try record(.show(end)) } catch .wrongStep(.tooOld) { try record(.close) }
  }

  /// Compares what the parent read back, by its keyed hash; the PIN is not opened again (IV.3). Never tells which digit
  /// differs.
  package func readBackPIN(_ typed: UnsafeRawBufferPointer) throws(DeskError) -> Bool {
    let hand = try caseInHand()
    let mark = if let opened = hand.mark { opened } else { try storedMark(for: hand) }
    let matches = unsafe safe.mark(typed) == mark
    try record(.readBackPIN(matches: matches))
    try settle()
    return matches
  }

  private func currentPIN(of owner: PINOwner, for hand: CaseInHand) throws(DeskError) -> SealedPIN {
    if let kept = try keptPIN(of: owner) { return kept }
    guard hand.policy.createsPINs, hand.procedure.stage.phase == .cleared else { throw .noPIN }
    return try createPIN(for: owner, policy: hand.policy)
  }

  /// A PIN that the roster brings replaces one that the console created, by its generation.
  private func keptPIN(of owner: PINOwner) throws(DeskError) -> SealedPIN? {
    SealedPIN.newest(of: try reading(.pins) { try pins.pins(of: owner) })
  }

  private func storedMark(for hand: CaseInHand) throws(DeskError) -> PINMark {
    try recallSubject(hand)
    guard let owner = hand.subject?.owner else { throw .wrongStep(.outOfOrder) }
    guard let kept = try keptPIN(of: owner) else { throw .noPIN }
    return kept.mark
  }

  /// 8 digits; a leading zero is as likely as any other digit.
  private func drawDigits() -> PINDigits? {
    PINDigits((0..<8).map { _ in UInt8.random(in: 48...57, using: &generator) })
  }

  /// A PIN that no other guardian and no student has (V), logged before it is kept.
  private func createPIN(for owner: PINOwner, policy: Policy) throws(DeskError) -> SealedPIN {
    do {
      while true {
        guard let digits = drawDigits() else { continue }
        let mark = safe.mark(digits)
        if try pins.isStudentPIN(mark) || pins.isHeld(mark, byOtherThan: nil) { continue }
        try journal.record(
          StationFact.pinCreated(generation: 1), by: author, policy: policy.number, openings: [])
        let sealed = try safe.seal(digits, generation: 1, of: owner)
        try pins.keep(sealed, of: owner)
        return sealed
      }
    } catch {
      throw .notWritten(reason: .newPIN)
    }
  }

  func keepSiblingSession(_ hand: CaseInHand) {
    guard let caller = hand.caller, let subject = hand.subject else { return }
    siblingSession = SiblingSession(
      reference: hand.procedure.reference, opening: hand.opening, callerName: caller.name, guardian: subject.guardian,
      answers: hand.answers)
  }
}

extension Subject {
  /// Child and guardian as numbers; nil if nobody is listed.
  var owner: PINOwner? {
    guardianID.map { PINOwner(student: studentID, guardian: $0) }
  }
}
