package import Records
import Ledger

/// The time zone that a station's day and its times are told in: policy, and so in the log. The process's own (`TZ`) does not
/// count, since a birthday or a school's break could be moved by it.
///
/// Those of the United States, by the rule of 15 U.S.C. 260a: daylight time from the second Sunday of March to the first of
/// November, at two in the morning.
package enum StationZone: String, Hashable, Sendable, CaseIterable {
  case pacific, mountain, arizona, central, eastern, alaska, hawaii, utc

  /// The day there.
  ///
  /// - Parameter wall: milliseconds since 1970 UTC.
  package func day(of wall: Int64) -> CivilDate { CivilDate(iso: time(of: wall).day) ?? .earliest }

  /// What a clock there shows.
  ///
  /// - Parameter wall: milliseconds since 1970 UTC.
  package func time(of wall: Int64) -> LocalTime {
    let standard = wall + offset
    let isDaylight = isDaylight(standard)
    let text = Self.text(isDaylight ? standard + Self.hour : standard)
    return LocalTime(
      day: String(text.prefix(10)), clock: String(text.dropFirst(11).prefix(8)),
      zone: isDaylight ? names.daylight : names.standard)
  }

  /// A day there, from midnight to midnight, in milliseconds since 1970 UTC: 23, 24 or 25 hours.
  ///
  /// - Parameter day: as `2026-11-24`; nil for what is no day.
  package func span(of day: String) -> Range<Int64>? {
    Moment.wall(rfc3339: day + "T00:00:00.000Z").map { midnight($0)..<midnight($0 + Self.day) }
  }

  private static let hour: Int64 = 3_600_000, day: Int64 = 24 * hour

  private static func text(_ wall: Int64) -> String { Moment(wall: wall, boot: "", monotonic: 0).rfc3339 }

  /// When a clock there shows the midnight that `shown` is in UTC. Changes are at two, so there is one midnight a day.
  private func midnight(_ shown: Int64) -> Int64 {
    let earlier = shown - Self.hour
    return (isDaylight(earlier) ? earlier : shown) - offset
  }

  /// From UTC, in winter.
  private var offset: Int64 {
    let hours: Int64 =
      switch self {
      case .pacific: -8
      case .mountain, .arizona: -7
      case .central: -6
      case .eastern: -5
      case .alaska: -9
      case .hawaii: -10
      case .utc: 0
      }
    return hours * Self.hour
  }

  /// What its time is called in winter and in summer; where nothing changes, the same.
  private var names: (standard: String, daylight: String) {
    switch self {
    case .pacific: ("PST", "PDT")
    case .mountain: ("MST", "MDT")
    case .arizona: ("MST", "MST")
    case .central: ("CST", "CDT")
    case .eastern: ("EST", "EDT")
    case .alaska: ("AKST", "AKDT")
    case .hawaii: ("HST", "HST")
    case .utc: ("UTC", "UTC")
    }
  }

  private var hasDaylightTime: Bool { names.standard != names.daylight }

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
