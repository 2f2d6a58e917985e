import Ledger
import Station
import Testing

@Suite("The time at the station")
struct LocalTimeTests {
  /// The last millisecond before both changes of two years and the first after them, as the tz database has them; where nothing
  /// changes, those of the Pacific coast.
  @Test(arguments: [
    ("2026-03-08T09:59:59.999Z", StationZone.pacific, "2026-03-08 01:59 PST"),
    ("2026-03-08T10:00:00.000Z", .pacific, "2026-03-08 03:00 PDT"),
    ("2026-11-01T08:59:59.999Z", .pacific, "2026-11-01 01:59 PDT"),
    ("2026-11-01T09:00:00.000Z", .pacific, "2026-11-01 01:00 PST"),
    ("2027-03-14T09:59:59.999Z", .pacific, "2027-03-14 01:59 PST"),
    ("2027-03-14T10:00:00.000Z", .pacific, "2027-03-14 03:00 PDT"),
    ("2027-11-07T08:59:59.999Z", .pacific, "2027-11-07 01:59 PDT"),
    ("2027-11-07T09:00:00.000Z", .pacific, "2027-11-07 01:00 PST"),
    ("2026-03-08T08:59:59.999Z", .mountain, "2026-03-08 01:59 MST"),
    ("2026-03-08T09:00:00.000Z", .mountain, "2026-03-08 03:00 MDT"),
    ("2026-11-01T07:59:59.999Z", .mountain, "2026-11-01 01:59 MDT"),
    ("2026-11-01T08:00:00.000Z", .mountain, "2026-11-01 01:00 MST"),
    ("2027-03-14T08:59:59.999Z", .mountain, "2027-03-14 01:59 MST"),
    ("2027-03-14T09:00:00.000Z", .mountain, "2027-03-14 03:00 MDT"),
    ("2027-11-07T07:59:59.999Z", .mountain, "2027-11-07 01:59 MDT"),
    ("2027-11-07T08:00:00.000Z", .mountain, "2027-11-07 01:00 MST"),
    ("2026-03-08T09:59:59.999Z", .arizona, "2026-03-08 02:59 MST"),
    ("2026-03-08T10:00:00.000Z", .arizona, "2026-03-08 03:00 MST"),
    ("2026-11-01T08:59:59.999Z", .arizona, "2026-11-01 01:59 MST"),
    ("2026-11-01T09:00:00.000Z", .arizona, "2026-11-01 02:00 MST"),
    ("2027-03-14T09:59:59.999Z", .arizona, "2027-03-14 02:59 MST"),
    ("2027-03-14T10:00:00.000Z", .arizona, "2027-03-14 03:00 MST"),
    ("2027-11-07T08:59:59.999Z", .arizona, "2027-11-07 01:59 MST"),
    ("2027-11-07T09:00:00.000Z", .arizona, "2027-11-07 02:00 MST"),
    ("2026-03-08T07:59:59.999Z", .central, "2026-03-08 01:59 CST"),
    ("2026-03-08T08:00:00.000Z", .central, "2026-03-08 03:00 CDT"),
    ("2026-11-01T06:59:59.999Z", .central, "2026-11-01 01:59 CDT"),
    ("2026-11-01T07:00:00.000Z", .central, "2026-11-01 01:00 CST"),
    ("2027-03-14T07:59:59.999Z", .central, "2027-03-14 01:59 CST"),
    ("2027-03-14T08:00:00.000Z", .central, "2027-03-14 03:00 CDT"),
    ("2027-11-07T06:59:59.999Z", .central, "2027-11-07 01:59 CDT"),
    ("2027-11-07T07:00:00.000Z", .central, "2027-11-07 01:00 CST"),
    ("2026-03-08T06:59:59.999Z", .eastern, "2026-03-08 01:59 EST"),
    ("2026-03-08T07:00:00.000Z", .eastern, "2026-03-08 03:00 EDT"),
    ("2026-11-01T05:59:59.999Z", .eastern, "2026-11-01 01:59 EDT"),
    ("2026-11-01T06:00:00.000Z", .eastern, "2026-11-01 01:00 EST"),
    ("2027-03-14T06:59:59.999Z", .eastern, "2027-03-14 01:59 EST"),
    ("2027-03-14T07:00:00.000Z", .eastern, "2027-03-14 03:00 EDT"),
    ("2027-11-07T05:59:59.999Z", .eastern, "2027-11-07 01:59 EDT"),
    ("2027-11-07T06:00:00.000Z", .eastern, "2027-11-07 01:00 EST"),
    ("2026-03-08T10:59:59.999Z", .alaska, "2026-03-08 01:59 AKST"),
    ("2026-03-08T11:00:00.000Z", .alaska, "2026-03-08 03:00 AKDT"),
    ("2026-11-01T09:59:59.999Z", .alaska, "2026-11-01 01:59 AKDT"),
    ("2026-11-01T10:00:00.000Z", .alaska, "2026-11-01 01:00 AKST"),
    ("2027-03-14T10:59:59.999Z", .alaska, "2027-03-14 01:59 AKST"),
    ("2027-03-14T11:00:00.000Z", .alaska, "2027-03-14 03:00 AKDT"),
    ("2027-11-07T09:59:59.999Z", .alaska, "2027-11-07 01:59 AKDT"),
    ("2027-11-07T10:00:00.000Z", .alaska, "2027-11-07 01:00 AKST"),
    ("2026-03-08T09:59:59.999Z", .hawaii, "2026-03-07 23:59 HST"),
    ("2026-03-08T10:00:00.000Z", .hawaii, "2026-03-08 00:00 HST"),
    ("2026-11-01T08:59:59.999Z", .hawaii, "2026-10-31 22:59 HST"),
    ("2026-11-01T09:00:00.000Z", .hawaii, "2026-10-31 23:00 HST"),
    ("2027-03-14T09:59:59.999Z", .hawaii, "2027-03-13 23:59 HST"),
    ("2027-03-14T10:00:00.000Z", .hawaii, "2027-03-14 00:00 HST"),
    ("2027-11-07T08:59:59.999Z", .hawaii, "2027-11-06 22:59 HST"),
    ("2027-11-07T09:00:00.000Z", .hawaii, "2027-11-06 23:00 HST"),
    ("2026-03-08T09:59:59.999Z", .utc, "2026-03-08 09:59 UTC"),
    ("2026-03-08T10:00:00.000Z", .utc, "2026-03-08 10:00 UTC"),
    ("2026-11-01T08:59:59.999Z", .utc, "2026-11-01 08:59 UTC"),
    ("2026-11-01T09:00:00.000Z", .utc, "2026-11-01 09:00 UTC"),
    ("2027-03-14T09:59:59.999Z", .utc, "2027-03-14 09:59 UTC"),
    ("2027-03-14T10:00:00.000Z", .utc, "2027-03-14 10:00 UTC"),
    ("2027-11-07T08:59:59.999Z", .utc, "2027-11-07 08:59 UTC"),
    ("2027-11-07T09:00:00.000Z", .utc, "2027-11-07 09:00 UTC"),
  ]) func `is that of its zone with the name that it has then`(_ time: String, _ zone: StationZone, _ shown: String)
    throws
  {
    let wall = try #require(Moment.wall(rfc3339: time))
    #expect(zone.time(of: wall).minute == shown)
  }

  @Test func `is told to the second`() throws {
    let wall = try #require(Moment.wall(rfc3339: "2026-11-25T01:44:46.999Z"))
    let time = StationZone.pacific.time(of: wall)
    #expect((time.day, time.clock, time.zone) == ("2026-11-24", "17:44:46", "PST"))
    #expect(time.minute == "2026-11-24 17:44 PST")
  }

  @Test(arguments: StationZone.allCases) func `goes through every day from midnight to midnight`(_ zone: StationZone)
    throws
  {
    var span = try #require(zone.span(of: "2026-01-01"))
    for _ in 0..<730 {
      let day = zone.time(of: span.lowerBound)
      #expect(day.clock == "00:00:00" && zone.time(of: span.upperBound - 1).day == day.day, "\(day)")
      let next = try #require(zone.span(of: zone.time(of: span.upperBound).day))
      #expect(zone.span(of: day.day) == span && next.lowerBound == span.upperBound, "\(day)")
      span = next
    }
    #expect(zone.time(of: span.lowerBound).day == "2028-01-01")
  }

  @Test(arguments: [("2026-03-08", Int64(23)), ("2026-03-09", 24), ("2026-11-01", 25), ("2026-11-02", 24)])
  func `has a short and a long day where clocks change`(_ day: String, _ hours: Int64) throws {
    let span = try #require(StationZone.eastern.span(of: day))
    #expect(span.upperBound - span.lowerBound == hours * 3_600_000)
    #expect(StationZone.arizona.span(of: day).map { $0.upperBound - $0.lowerBound } == 86_400_000)
  }

  @Test func `is of no day that is none`() {
    for text in ["", "tomorrow", "2026-02-30", "2026-1-1"] { #expect(StationZone.pacific.span(of: text) == nil) }
  }
}
