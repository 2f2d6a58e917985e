import Station
package import Ledger
package import Verification

/// The ways out of a case: each ends it or lets it wait (IV).
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
  package func hangUp() throws(DeskError) {
    try leave(showing: .interrupted)
    desk.forget()
  }

  /// The live session was broken: the case waits, or ends if a PIN was authorized.
  package func breakSession() throws(DeskError) {
    try leave(showing: .unknown)
    desk.forget()
  }

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

  /// Nothing more can be done here now: the case waits if it can, and otherwise ends as far as it had come.
  package func setDown() throws(DeskError) {
    try leave(.operatorChoice, showing: .failed)
    if desk.hand?.ending == nil { desk.forget() }
  }

  private func leave(_ reason: ParkReason = .callerGone, showing end: ShowingEnd) throws(DeskError) {
    guard let hand = desk.hand, hand.ending == nil else { return }
    switch hand.waiting {
    case .held, .onlyToClose: break
    case .parked, .interrupted, nil:
      while let event = hand.procedure.leaving(as: reason, showing: end, at: desk.session.clock.now()) {
        // Where its day ended at this very moment the next event is its end.
        do { try desk.record(event) } catch .wrongStep(.tooOld) {}
      }
    }
  }

  private func end(as reason: AbandonReason) throws(DeskError) {
    while let hand = desk.hand,
      let event = hand.procedure.ending(as: reason, showing: .unknown, at: desk.session.clock.now())
    {
      do { try desk.record(event) } catch .wrongStep(.tooOld) {}
    }
  }
}

extension Desk {
  package var leaving: Leaving { Leaving(desk: self) }
}
