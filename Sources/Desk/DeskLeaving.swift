import Ledger
package import Verification

extension Desk {
  /// Tells an open refusal: logged with its code, and the case is over.
  package func refuse(_ refusal: OpenRefusal) throws(DeskError) { try record(.refuse(refusal)) }

  /// Marks the case as suspected fraud, quietly: every later verdict fails (IV).
  package func flag() throws(DeskError) { try record(.flag) }

  /// Takes a note. Its text lies committed beside the log.
  package func note(_ text: String) throws(DeskError) { try record(.note, committing: [opened("note", text)]) }

  /// Gives the case up.
  package func abandon(_ reason: AbandonReason) throws(DeskError) { try record(.abandon(reason)) }

  /// Lets the case wait. Everything live is repeated when it goes on.
  package func park(_ reason: ParkReason) throws(DeskError) {
    try record(.park(reason))
    forget()
  }

  /// The caller or the input is gone: the case waits if it can, and otherwise ends as far as it had come.
  package func hangUp() throws(DeskError) { try leave(showing: .interrupted) }

  func leave(showing end: ShowingEnd) throws(DeskError) {
    guard let hand, hand.ending == nil else { return }
    switch hand.waiting {
    case .held, .onlyToClose: return forget()
    case .parked, .interrupted, nil: break
    }
    switch hand.procedure.stage.phase {
    case .refusing: try tellClosedRefusal(hand)
    case .confirmed, .spent, .shown, .misread: try record(.close)
    case .authorized:
      try finish(end)
      if hand.ending == nil { try record(.close) }
    case .parked: break
    case .new, .naming, .named, .unseen, .asking, .readingBack, .judging, .identifying, .identified, .cleared, .ended:
      do { try record(.park(.callerGone)) } catch .wrongStep(.tooOld) { try record(.abandon(.expired)) }
    }
    forget()
  }
}
