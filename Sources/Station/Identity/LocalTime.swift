/// What a clock at the station shows. It is for people to read: the log and everything that is exported stay in UTC.
package struct LocalTime: Hashable, Sendable {
  /// As `2026-11-24`.
  package let day: String
  /// As `17:44:46`.
  package let clock: String
  /// What the zone is called at that time of the year, as `PST`.
  package let zone: String

  /// As `2026-11-24 17:44 PST`.
  package var minute: String { "\(day) \(clock.prefix(5)) \(zone)" }
}
