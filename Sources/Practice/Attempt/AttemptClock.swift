import Ledger

/// The one clock of an attempt: milliseconds of the call, in which no time passes between two sittings. What was typed is kept by it,
/// and the log's entries are put on it by the moments at which the sittings began.
struct AttemptClock {
  private let sittings: [(at: Int64, began: Moment)]

  init(_ attempt: Attempt) {
    sittings = attempt.events.compactMap { next in
      if case .sat(let began) = next.event { (next.at, began) } else { nil }
    }
  }

  /// When an entry of the log was made; nil for one of no sitting.
  func time(of moment: Moment) -> Int64? {
    sittings.last { $0.began.boot == moment.boot && $0.began.monotonic <= moment.monotonic }
      .map { $0.at + moment.monotonic - $0.began.monotonic }
  }
}
