package import Ledger

/// How long things last (IV), in milliseconds. The upper bounds are the design's; a district may set them lower.
/// - Guide: IV.3.c
package struct ProcedureLimits: Hashable, Sendable {
  /// From `cleared` to the last authorization; in `clearanceMinutes`.
  package let clearance: Int64
  /// How long typed answers keep while the caller is not seen; in `answersKeepMinutes`.
  package let answersKeep: Int64
  /// From the opening on; an older case can only be closed.
  package let caseAge: Int64
  /// From the end of a case to the opening of the sibling's that goes on from it.
  package let handover: Int64 = 5 * 60_000

  /// How many minutes a clearance may last, and how many typed answers may keep.
  package static let clearanceMinutes = 1...15, answersKeepMinutes = 1...5

  /// The longest allowed.
  package static let longest = ProcedureLimits(
    clearanceMinutes: clearanceMinutes.upperBound, answersKeepMinutes: answersKeepMinutes.upperBound)

  /// Minutes above or below what is allowed are drawn to the nearest allowed value.
  package init(clearanceMinutes: Int, answersKeepMinutes: Int) {
    clearance = Self.milliseconds(clearanceMinutes, within: Self.clearanceMinutes)
    answersKeep = Self.milliseconds(answersKeepMinutes, within: Self.answersKeepMinutes)
    caseAge = 24 * 3_600_000
  }

  private static func milliseconds(_ minutes: Int, within range: ClosedRange<Int>) -> Int64 {
    Int64(min(max(minutes, range.lowerBound), range.upperBound)) * 60_000
  }
}

extension Moment {
  /// Milliseconds since `earlier`: by the monotonic clock within one boot, else by the wall clock. A clock that ran
  /// backwards proves nothing, so it counts as for ever.
  package func elapsed(since earlier: Moment) -> Int64 {
    let difference = difference(since: earlier)
    return difference >= 0 ? difference : .max
  }

  /// The same; below 0 where a clock ran backwards.
  package func difference(since earlier: Moment) -> Int64 {
    boot == earlier.boot ? monotonic - earlier.monotonic : wall - earlier.wall
  }
}
