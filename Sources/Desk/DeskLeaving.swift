import Station
package import Ledger
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

  /// Closes a case whose PIN was shown but not read back rightly, or one that reached no verdict.
  package func close() throws(DeskError) { try record(caseInHand().procedure.closing) }

  /// The caller or the input is gone: the case waits if it can, and otherwise ends as far as it had come.
  package func hangUp() throws(DeskError) { try leave(showing: .interrupted) }

  /// The live session was broken: the case waits, or ends if a PIN was authorized.
  package func breakSession() throws(DeskError) { try leave(showing: .unknown) }

  /// Closes a case with which nothing else can be done any more, as far as it had come.
  package func closeOld() throws(DeskError) {
    _ = try caseInHand()
    try end(as: .expired)
  }

  /// Takes a case in hand only to end it, as far as it had come: nobody will go on with it.
  package func giveUp(_ reference: CaseReference) throws(DeskError) {
    // Only a practice call is over when whoever took it says so.
    guard station.kind == .practice else { throw .wrongStep(.outOfOrder) }
    if self.reference != reference { _ = try pickUp(reference) }
    if case .held = try caseInHand().waiting { try record(.takeOver) }
    try end(as: .caller)
    forget()
  }

  private func leave(showing end: ShowingEnd) throws(DeskError) {
    guard let hand, hand.ending == nil else { return }
    switch hand.waiting {
    case .held, .onlyToClose: break
    case .parked, .interrupted, nil:
      while let event = hand.procedure.leaving(showing: end, at: clock.now()) {
        // Where its day ended at this very moment the next event is its end.
        do { try carryOut(event, hand) } catch .wrongStep(.tooOld) {}
      }
    }
    forget()
  }

  private func end(as reason: AbandonReason) throws(DeskError) {
    while let hand, let event = hand.procedure.ending(as: reason, showing: .unknown, at: clock.now()) {
      do { try carryOut(event, hand) } catch .wrongStep(.tooOld) {}
    }
  }

  /// Records an event with all that belongs to it.
  private func carryOut(_ event: Event, _ hand: CaseInHand) throws(DeskError) {
    switch event {
    case .refuseClosed: try tellClosedRefusal(hand)
    default: try record(event)
    }
  }
}
