package import Records
package import Station

/// The days that a report is about, in the station's own time zone.
package struct ReportSpan: Hashable, Sendable {
  /// The first and the last day, both counted.
  package let from: CivilDate, to: CivilDate
  /// The zone in which a case has its day and its hour.
  package let zone: StationZone
  /// When the report is made, in milliseconds since 1970 UTC: what is not over by then is not judged.
  package let now: Int64
  private let times: Range<Int64>

  /// How many days a report covers where nobody says.
  package static let usualDays: Int64 = 30
  package static let day: Int64 = 86_400_000

  /// Nil where the last day lies before the first.
  package init?(from: CivilDate, to: CivilDate, zone: StationZone, now: Int64) {
    guard from <= to, let first = zone.span(of: from.iso), let last = zone.span(of: to.iso) else { return nil }
    (self.from, self.to, self.zone, self.now) = (from, to, zone, now)
    times = first.lowerBound..<last.upperBound
  }

  /// The thirty days up to `to`, or to today.
  package init?(from: CivilDate? = nil, upTo to: CivilDate? = nil, zone: StationZone, now: Int64) {
    let last = to ?? zone.day(of: now)
    let noon = zone.span(of: last.iso).map { $0.lowerBound + Self.day / 2 } ?? now
    let first = from ?? zone.day(of: noon - (Self.usualDays - 1) * Self.day)
    self.init(from: first, to: last, zone: zone, now: now)
  }

  /// Whether a moment of the wall clock lies in these days.
  package func contains(_ wall: Int64) -> Bool { times.contains(wall) }

  /// The day and the hour, 0 to 23, of a moment.
  func place(of wall: Int64) -> (day: CivilDate, hour: Int) {
    let local = zone.time(of: wall)
    return (CivilDate(iso: local.day) ?? .earliest, Int(local.clock.prefix(2)) ?? 0)
  }
}
