import Records
package import Station
package import Ledger
import Verification

/// How a case that stands in the log can go on.
package enum PickedUp: Hashable, Sendable {
  /// It was parked: everything live is repeated.
  case parked
  /// Pinline ended in the middle of it: was the live session never broken?
  case interrupted
  /// Another operator has it: it has to be taken over.
  case held(by: String)
  /// It is more than a day old, or from before the log was restored: anybody may close it.
  case onlyToClose
}

extension Desk {
  /// Every case that is not closed, oldest first.
  package func openCases() throws(DeskError) -> [OpenCase] {
    try reading(.caseList) { try store.openCases() }
  }

  /// Takes a case back in hand as the log has it. It goes on with `resume`, `takeOver` or `continueSession`.
  package func pickUp(_ reference: CaseReference) throws(DeskError) -> PickedUp {
    guard hand == nil || hand?.ending != nil else { throw .caseInHand }
    let receipts: [Receipt<Fact>] = try reading(.log) { try journal.receipts(of: reference, as: Fact.self) }
    guard let first = receipts.first, case .opened(let opening) = first.fact else { throw .noSuchCase }
    let policy = try reading(.log) { try PolicyLog.policy(first.policy, in: store) }
    let procedure: Procedure
    do {
      procedure = try Procedure(replaying: receipts, of: reference, in: store.origin, limits: policy.limits)
    } catch {
      throw .unreadable(.caseInLog)
    }
    guard procedure.stage.phase != .ended else { throw .noSuchCase }
    forget()
    let hand = CaseInHand(procedure, opening, policy: policy)
    for receipt in receipts { hand.take(receipt) }
    self.hand = hand
    let waiting: PickedUp =
      if hand.procedure.canOnlyClose(at: clock.now()) {
        .onlyToClose
      } else if let holder = receipts.last?.author, holder.staff != author.staff {
        .held(by: holder.name)
      } else if case .parked = hand.procedure.stage.phase {
        .parked
      } else {
        .interrupted
      }
    hand.waiting = waiting
    return waiting
  }

  /// Goes on with a parked case, from the standing check.
  package func resume() throws(DeskError) {
    try record(.resume)
    try settle()
  }

  /// Goes on with another operator's case; all that is live is repeated.
  package func takeOver() throws(DeskError) {
    try record(.takeOver)
    try settle()
  }

  /// The operator attests that the live session was never broken. A passed verdict survives; an unjudged round is asked
  /// again, since what was typed is gone.
  package func continueSession() throws(DeskError) {
    let hand = try caseInHand()
    try record(.continue)
    if case .authorized = hand.procedure.stage.phase { try finish(.unknown) }
    try settle()
  }

  /// Reads the case in hand from the log again, when it is not certain what the log has. What was typed is kept.
  package func recover() throws(DeskError) {
    guard let hand else { throw .noCase }
    let reference = hand.procedure.reference
    let receipts: [Receipt<Fact>] = try reading(.log) { try journal.receipts(of: reference, as: Fact.self) }
    guard !receipts.isEmpty else {
      self.hand = nil
      return
    }
    do {
      hand.procedure = try Procedure(
        replaying: receipts, of: reference, in: store.origin, limits: hand.policy.limits)
    } catch {
      throw .unreadable(.caseInLog)
    }
    for receipt in receipts { take(receipt, hand) }
    if case .authorized = hand.procedure.stage.phase { try finish(.unknown) }
    try settle()
  }

  /// Reads child and guardian back from the values behind the naming's commitments, after a restart.
  func recallSubject(_ hand: CaseInHand) throws(DeskError) {
    guard hand.subject == nil || hand.student == nil || hand.caller == nil else { return }
    let subject = if let known = hand.subject { known } else { try storedSubject(hand) }
    hand.subject = subject
    let (id, guardianID) = (subject.studentID, subject.guardianID)
    let listed = try reading(.roster) { try directory.guardians(of: id).first { $0.guardian.id == guardianID } }
    hand.student = try reading(.roster) { try directory.student(id) }
    if hand.caller == nil { hand.caller = Caller(name: "", guardianID: guardianID, listed: listed) }
  }

  /// Looks child and guardian up once more, as the records have them now: they may have changed during the call.
  func refresh(_ hand: CaseInHand) throws(DeskError) {
    try recallSubject(hand)
    guard let subject = hand.subject, let caller = hand.caller else { return }
    let id = subject.studentID
    let listed = try reading(.roster) { try directory.guardians(of: id) }
    hand.student = try reading(.roster) { try directory.student(id) }
    hand.caller = Caller(
      name: caller.name, guardianID: caller.guardianID, listed: listed.first { $0.guardian.id == caller.guardianID })
  }

  private func storedSubject(_ hand: CaseInHand) throws(DeskError) -> Subject {
    let reference = hand.procedure.reference
    let own = try storedOpening(Subject.guardianField, of: reference)
    let guardian = if let own { own } else { try siblingGuardian(hand) }
    guard let student = try storedOpening(Subject.studentField, of: reference), let guardian
    else { throw .unreadable(.values) }
    return Subject(student: student, guardian: guardian)
  }

  /// A sibling's case has its guardian's value beside the case that it follows, or the one before that.
  func siblingGuardian(_ hand: CaseInHand) throws(DeskError) -> Opening? {
    var earlier = hand.opening.sibling
    var seen: Set<CaseReference> = []
    while let reference = earlier, seen.insert(reference).inserted {
      if let guardian = try storedOpening(Subject.guardianField, of: reference) { return guardian }
      let first: Receipt<Fact>? = try reading(.log) { try journal.receipts(of: reference, as: Fact.self).first }
      guard case .opened(let opening)? = first?.fact else { return nil }
      earlier = opening.sibling
    }
    return nil
  }

  private func storedOpening(_ field: String, of reference: CaseReference) throws(DeskError) -> Opening? {
    try reading(.values) { try store.openings(of: reference).last { $0.opening.field == field }?.opening }
  }
}
