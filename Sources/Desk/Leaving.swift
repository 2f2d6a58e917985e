import Station
package import Ledger
package import Verification

/// The ways out of a case before its PIN: each ends it or lets it wait (IV).
package struct Leaving {
  let desk: Desk

  /// Tells an open refusal: logged with its code, and the case is over.
  package func refuse(_ refusal: OpenRefusal) throws(DeskError) { try desk.record(.refuse(refusal)) }

  /// Gives the case up.
  package func abandon(_ reason: AbandonReason) throws(DeskError) { try desk.record(.abandon(reason)) }

  /// Lets the case wait. Everything live is repeated when it goes on.
  package func park(_ reason: ParkReason) throws(DeskError) {
    try desk.record(.park(reason))
    desk.forget()
  }

  /// Closes a case whose PIN was shown but not read back rightly, or one that reached no verdict.
  package func close() throws(DeskError) { try desk.record(desk.caseInHand().procedure.closing) }

  /// The caller or the input is gone: the case waits if it can, and otherwise ends as far as it had come.
  package func hangUp() throws(DeskError) { try leave(showing: .interrupted) }

  /// The live session was broken: the case waits, or ends if a PIN was authorized.
  package func breakSession() throws(DeskError) { try leave(showing: .unknown) }

  /// Closes a case with which nothing else can be done any more, as far as it had come.
  package func closeOld() throws(DeskError) {
    _ = try desk.caseInHand()
    try end(as: .expired)
  }

  /// Takes a case in hand only to end it, as far as it had come: nobody will go on with it.
  package func giveUp(_ reference: CaseReference) throws(DeskError) {
    // Only a practice call is over when whoever took it says so.
    guard desk.session.station.kind == .practice else { throw .wrongStep(.outOfOrder) }
    if desk.reference != reference { _ = try desk.resumption.pickUp(reference) }
    if case .held = try desk.caseInHand().waiting { try desk.record(.takeOver) }
    try end(as: .caller)
    desk.forget()
  }

  private func leave(showing end: ShowingEnd) throws(DeskError) {
    guard let hand = desk.hand, hand.ending == nil else { return }
    switch hand.waiting {
    case .held, .onlyToClose: break
    case .parked, .interrupted, nil:
      while let event = hand.procedure.leaving(showing: end, at: desk.session.clock.now()) {
        // Where its day ended at this very moment the next event is its end.
        do { try carryOut(event, hand) } catch .wrongStep(.tooOld) {}
      }
    }
    desk.forget()
  }

  private func end(as reason: AbandonReason) throws(DeskError) {
    while let hand = desk.hand,
      let event = hand.procedure.ending(as: reason, showing: .unknown, at: desk.session.clock.now())
    {
      do { try carryOut(event, hand) } catch .wrongStep(.tooOld) {}
    }
  }

  /// Records an event with all that belongs to it.
  private func carryOut(_ event: Event, _ hand: CaseInHand) throws(DeskError) {
    switch event {
    case .refuseClosed: try desk.tellClosedRefusal(hand)
    default: try desk.record(event)
    }
  }
}

extension Desk {
  package var leaving: Leaving { Leaving(desk: self) }
}
