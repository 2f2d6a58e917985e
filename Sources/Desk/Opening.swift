import Station
import Ledger
package import Verification

extension Desk {
  /// Opens a case (IV). The line, if known, goes into the log as a commitment.
  package func open(_ opening: CaseOpening, line: String? = nil) throws(DeskError) {
    guard hand == nil || hand?.ending != nil else { throw .caseInHand }
    try checkStaff(opening.channel)
    try requireCheckpoints()
    forget()
    try begin(opening, line: line.map { salted(LockScope.line.rawValue, PhoneLine.key($0)) })
  }

  /// Whether the case just closed may be followed by one for the same guardian's next child.
  package var canOpenSibling: Bool {
    isHandoverOpen && hand?.ending != nil
  }

  /// Whether it can still be said that the caller stayed in view since the case before. One limit holds for opening the next
  /// case and for seeing them in it, counted from the same moment: two in a row would be twice as long.
  var isHandoverOpen: Bool {
    guard let siblingSession, siblingSession.serves else { return false }
    return TimeLimit.succession.isKept(at: session.clock.now(), since: siblingSession.at, in: .longest)
  }

  /// Opens the next case of the same guardian, in the same unbroken presence: one ID check serves (IV.2).
  package func openSibling() throws(DeskError) {
    guard hand?.ending != nil else { throw hand == nil ? .noCase : .caseInHand }
    guard let siblingSession, siblingSession.serves else { throw .noCase }
    guard canOpenSibling else { throw .siblingTooLate }
    try checkStaff(siblingSession.opening.channel)
    try requireCheckpoints()
    let last = siblingSession.opening
    let opening = CaseOpening(
      channel: last.channel, language: last.language, interpreter: last.interpreter, reason: last.reason,
      sibling: siblingSession.reference)
    guard let opening else { throw .wrongStep(.outOfOrder) }
    try begin(opening, line: try value(LockScope.line.rawValue, of: siblingSession.reference))
  }

  private func begin(_ opening: CaseOpening, line: Opening?) throws(DeskError) {
    let hand = CaseInHand(
      Procedure(try freshReference(), in: store.origin, limits: session.policy.limits), opening, policy: session.policy)
    let before = self.hand
    self.hand = hand
    do {
      try record(.open(opening), committing: line.map { [$0] } ?? [])
    } catch {
      self.hand = before
      throw error
    }
  }

  private func freshReference() throws(DeskError) -> CaseReference {
    while true {
      let reference = CaseReference.random(using: &session.generator)
      if try reading(.caseList, { try !store.exists(reference) }) { return reference }
    }
  }

  /// Drops everything of the last call that lives in memory.
  package func forget() {
    hand = nil
    siblingSession = nil
  }

  /// Marks the case as suspected fraud, quietly: every later verdict fails (IV).
  package func flag() throws(DeskError) { try record(.flag) }

  /// A flag, whenever it fell, leaves nothing to go on with; nor does a presence that broke after the ID was seen.
  func keepSiblingSession(_ hand: CaseInHand, since at: Moment) {
    let stage = hand.procedure.stage
    guard stage.idServes, !stage.isFlagged, let caller = hand.caller, let subject = hand.subject else { return }
    siblingSession = SiblingSession(
      reference: hand.procedure.reference, at: at, opening: hand.opening, callerName: caller.name,
      guardian: subject.guardian,
      answers: hand.answers)
  }
}
