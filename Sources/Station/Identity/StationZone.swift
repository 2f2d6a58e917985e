package import Records
import Ledger

/// The time zone that a station's day is told in: policy, and so in the log. The process's own (`TZ`) does not count, since a
/// birthday or a school's break could be moved by it.
///
/// Those of the United States, by the rule of 15 U.S.C. 260a: daylight time from the second Sunday of March to the first of
/// November, at two in the morning.
package enum StationZone: String, Hashable, Sendable, CaseIterable {
  case pacific, mountain, arizona, central, eastern, alaska, hawaii, utc

  /// The day there.
  ///
  /// - Parameter wall: milliseconds since 1970 UTC.
  package func day(of wall: Int64) -> CivilDate {
    let standard = wall + Int64(hours) * Self.hour
    let local = isDaylight(standard) ? standard + Self.hour : standard
    return CivilDate(iso: Self.text(local).prefix(10)) ?? .earliest
  }

  private static let hour: Int64 = 3_600_000, day: Int64 = 24 * hour

  private static func text(_ wall: Int64) -> String { Moment(wall: wall, boot: "", monotonic: 0).rfc3339 }

  /// From UTC, in winter.
  private var hours: Int {
    switch self {
    case .pacific: -8
    case .mountain, .arizona: -7
    case .central: -6
    case .eastern: -5
    case .alaska: -9
    case .hawaii: -10
    case .utc: 0
    }
  }

  private var hasDaylightTime: Bool {
    switch self {
    case .pacific, .mountain, .central, .eastern, .alaska: true
    case .arizona, .hawaii, .utc: false
    }
  }

  /// By standard time, in which daylight time ends at one.
  private func isDaylight(_ standard: Int64) -> Bool {
    guard hasDaylightTime else { return false }
    let year = Self.text(standard).prefix(4)
    guard let march = Self.firstSunday(of: "\(year)-03"), let november = Self.firstSunday(of: "\(year)-11")
    else { return false }
    return (march + 7 * Self.day + 2 * Self.hour..<november + Self.hour).contains(standard)
  }

  private static func firstSunday(of month: String) -> Int64? {
    guard let first = Moment.wall(rfc3339: "\(month)-01T00:00:00.000Z") else { return nil }
    // The first day of 1970 was a Thursday.
    let weekday = (first / day + 4) % 7
    return first + (7 - weekday) % 7 * day
  }
}
