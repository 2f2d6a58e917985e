/// Honest refusals: whoever was refused and soon after had a PIN disclosed was the right person, whose record or papers were not in
/// order yet.
///
/// A refusal that names a listed guardian is followed by that guardian's disclosure for the same child; one that names nobody who is
/// listed, by anybody's for that child. One without a child cannot be followed.
package struct LaterPassed: Hashable, Sendable {
  /// Cases of these days that were refused, open or closed, and named a child that is still known.
  package internal(set) var refused = 0
  /// How many of them were followed by a disclosure within thirty days, and how many of those at the counter.
  package internal(set) var passed = 0, atCounter = 0
  /// How many were not, but have some of their thirty days left.
  package internal(set) var waiting = 0

  /// In milliseconds.
  static let window: Int64 = 30 * ReportSpan.day

  package init() {}
}

/// How old an open referral is, in whole days of 24 hours since the refusal.
package enum ReferralAge: Int, Hashable, Sendable, CaseIterable {
  /// 0 and 1, 2 to 7, 8 to 30, 31 to 90, more.
  case days, week, month, quarter, longer

  init(milliseconds: Int64) {
    switch milliseconds / ReportSpan.day {
    case ...1: self = .days
    case ...7: self = .week
    case ...30: self = .month
    case ...90: self = .quarter
    default: self = .longer
    }
  }
}
