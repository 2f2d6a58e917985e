package import Ledger

/// How long things last, in milliseconds. The upper bounds are the design's; a district may set them lower.
package struct ProcedureLimits: Hashable, Sendable {
  /// From `cleared` to the last authorization; at most 15 minutes.
  package let clearance: Int64
  /// How long typed answers keep while the caller is not seen; at most 5 minutes.
  package let answersKeep: Int64
  /// From the opening on; an older case can only be closed.
  package let caseAge: Int64

  /// The longest allowed.
  package static let longest = ProcedureLimits(clearanceMinutes: 15, answersKeepMinutes: 5)

  /// Minutes above or below what is allowed are drawn to the nearest allowed value, 1…15 and 1…5.
  package init(clearanceMinutes: Int, answersKeepMinutes: Int) {
    clearance = Int64(min(max(clearanceMinutes, 1), 15)) * 60_000
    answersKeep = Int64(min(max(answersKeepMinutes, 1), 5)) * 60_000
    caseAge = 24 * 3_600_000
  }
}

extension Moment {
  /// Milliseconds since `earlier`: by the monotonic clock within one boot, else by the wall clock. A clock that ran
  /// backwards proves nothing, so it counts as for ever.
  package func elapsed(since earlier: Moment) -> Int64 {
    let difference = boot == earlier.boot ? monotonic - earlier.monotonic : wall - earlier.wall
    return difference >= 0 ? difference : .max
  }
}
