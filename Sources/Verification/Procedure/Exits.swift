package import Ledger

/// Which event takes a case out of the hands of whoever has it. It is one step: what it leads to may ask for another, until
/// there is none.
/// - Guide: IV.P1.d
extension Procedure {
  /// Ends a case with which nobody will go on, as far as it had come; nil once it is over. A case of more than a day has
  /// expired, whatever the reason.
  package func ending(
    as reason: AbandonReason, showing end: ShowingEnd, at now: Moment
  ) -> Event? {
    let isExpired = canOnlyClose(at: now)
    return switch stage.phase {
    case .new, .ended: nil
    case .refusing: .refuseClosed
    case .authorized: finishing(end, at: now)
    case .shown, .misread, .confirmed, .spent: .close
    case .naming, .named, .unseen, .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain,
      .cleared,
      .parked:
      .abandon(isExpired ? .expired : reason)
    }
  }

  /// Leaves a case as it stands: it waits if it can, and otherwise ends; nil where nothing is left to do.
  package func leaving(as reason: ParkReason, showing end: ShowingEnd, at now: Moment) -> Event? {
    if stage.phase.parking != nil { return nil }
    if stage.phase.canWait, !canOnlyClose(at: now) { return .park(reason) }
    return ending(as: .caller, showing: end, at: now)
  }

  /// Whether a showing would be authorized now: nothing has lapsed, and no flag stands in the way.
  package func authorizes(on carrier: PINCarrier = .screen, at now: Moment) -> Bool {
    guard !canOnlyClose(at: now),
      case .disclosureAuthorized? = fact(for: .authorize(generation: 0, on: carrier), at: now)
    else { return false }
    return true
  }

  /// What ends a case in which a PIN could be shown and the records, a lock or a flag forbid it (III, IV); nil where none does.
  package func barring(_ recheck: Recheck) -> Event? {
    guard stage.phase.nextShowing != nil, recheck.isBarred || stage.isFlagged else { return nil }
    return stage.phase.allowsClosedRefusal ? .refuseClosed : .close
  }

  /// Takes down how a showing ended. Of a case of more than a day nothing but its end can be logged.
  package func finishing(_ end: ShowingEnd, at now: Moment) -> Event { canOnlyClose(at: now) ? .close : .show(end) }

  /// Closes a case on request. After a passed verdict with nothing shown it is given up: the caller does not go on, or there
  /// is no PIN.
  package var closing: Event { stage.phase.allows(stage.phase.outcome) ? .close : .abandon(.caller) }
}
