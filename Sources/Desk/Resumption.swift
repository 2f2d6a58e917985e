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

/// Cases that wait, and how one goes on (IV).
package struct Resumption {
  let desk: Desk

  /// Every case that is not closed, oldest first.
  package func openCases() throws(DeskError) -> [OpenCase] {
    try desk.reading(.caseList) { try desk.store.openCases() }
  }

  /// Takes a case back in hand as the log has it. It goes on with `resume`, `takeOver` or `continueSession`.
  package func pickUp(_ reference: CaseReference) throws(DeskError) -> PickedUp {
    guard desk.hand == nil || desk.hand?.ending != nil else { throw .caseInHand }
    let receipts: [Receipt<Fact>] = try desk.reading(.log) {
      try desk.session.journal.receipts(of: reference, as: Fact.self)
    }
    guard let first = receipts.first, case .opened(let opening) = first.fact else { throw .noSuchCase }
    let policy = try desk.reading(.log) { try PolicyLog.policy(first.policy, in: desk.session.log) }
    let procedure: Procedure
    do {
      procedure = try Procedure(replaying: receipts, of: reference, in: desk.store.origin, limits: policy.limits)
    } catch {
      throw .unreadable(.caseInLog)
    }
    guard procedure.stage.phase != .ended else { throw .noSuchCase }
    desk.forget()
    let hand = CaseInHand(procedure, opening, policy: policy)
    for receipt in receipts { hand.take(receipt) }
    desk.hand = hand
    let waiting: PickedUp =
      if hand.procedure.canOnlyClose(at: desk.session.clock.now()) {
        .onlyToClose
      } else if let holder = receipts.last?.author, holder.staff != desk.session.author.staff {
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
    try desk.record(.resume)
    try desk.settle()
  }

  /// Goes on with another operator's case; all that is live is repeated.
  package func takeOver() throws(DeskError) {
    try desk.record(.takeOver)
    try desk.settle()
  }

  /// The operator attests that the live session was never broken. A passed verdict survives; an unjudged round is asked
  /// again, since what was typed is gone. Presence and ID are live again before a disclosure, and after one was authorized
  /// nothing more is shown.
  /// - Guide: IV.P1.f
  package func continueSession() throws(DeskError) {
    try desk.checkAttester()
    try desk.record(.continue)
    try desk.settle()
  }

  /// Reads the case in hand from the log again, when it is not certain what the log has. What was typed is kept.
  package func recover() throws(DeskError) {
    guard let hand = desk.hand else { throw .noCase }
    let reference = hand.procedure.reference
    let receipts: [Receipt<Fact>] = try desk.reading(.log) {
      try desk.session.journal.receipts(of: reference, as: Fact.self)
    }
    guard !receipts.isEmpty else {
      desk.hand = nil
      return
    }
    do {
      hand.procedure = try Procedure(
        replaying: receipts, of: reference, in: desk.store.origin, limits: hand.policy.limits)
    } catch {
      throw .unreadable(.caseInLog)
    }
    for receipt in receipts { desk.take(receipt, hand) }
    if case .authorized = hand.procedure.stage.phase { try desk.disclosure.finish(.unknown) }
    try desk.settle()
  }
}

extension Desk {
  package var resumption: Resumption { Resumption(desk: self) }
}
