import Ledger

/// Where the wall clock was moved, as the two clocks tell between one entry and the next.
package struct ClockSteps: Hashable, Sendable {
  /// Entries before which the wall clock was set back.
  package private(set) var setBack = 0
  /// Entries before which it moved otherwise than the monotonic clock of the same boot, by more than `tolerance`.
  package private(set) var moved = 0
  /// The first of either.
  package private(set) var first: Int64?
  private var last: Moment?

  /// What a network's time service may correct without a word, in milliseconds.
  package static let tolerance: Int64 = 10_000

  /// No entries yet.
  package init() {}

  /// Takes the next entry; what it says about the clock has to be what the times say.
  mutating func take(_ entry: Entry) throws(LogFault) {
    defer { last = entry.moment }
    let isBack = last.map { entry.moment.wall < $0.wall } ?? false
    guard entry.clockSetBack == isBack else { throw .clockFalse(at: entry.sequence) }
    guard let last else { return }
    let drift = (entry.moment.wall - last.wall) - (entry.moment.monotonic - last.monotonic)
    let isMoved = entry.moment.boot == last.boot && abs(drift) > Self.tolerance
    if isBack { setBack += 1 } else if isMoved { moved += 1 }
    if isBack || isMoved, first == nil { first = entry.sequence }
  }
}
