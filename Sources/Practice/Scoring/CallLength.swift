import Ledger
import Operations

extension Attempt {
  /// Milliseconds of the call so far: the log has entries after the last thing that was typed.
  package func elapsed(by cases: [PlayedCase]) -> Int64 {
    let clock = AttemptClock(self)
    return cases.flatMap(\.steps).compactMap { clock.time(of: $0.entry.moment) }.reduce(events.last?.at ?? 0, max)
  }
}
