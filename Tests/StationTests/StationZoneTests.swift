import Glibc
import Ledger
import Records
import Station
import Testing

@Suite("The day at the station")
struct StationZoneTests {
  @Test(arguments: [
    // Winter and summer, and the hours around both changes of 2026: 8 March and 1 November.
    ("2026-01-01T07:59:59.999Z", StationZone.pacific, "2025-12-31"),
    ("2026-01-01T08:00:00.000Z", .pacific, "2026-01-01"),
    ("2026-07-01T06:59:59.999Z", .pacific, "2026-06-30"), ("2026-07-01T07:00:00.000Z", .pacific, "2026-07-01"),
    ("2026-03-08T07:59:59.999Z", .pacific, "2026-03-07"), ("2026-03-09T06:59:59.999Z", .pacific, "2026-03-08"),
    ("2026-03-09T07:00:00.000Z", .pacific, "2026-03-09"), ("2026-11-01T06:59:59.999Z", .pacific, "2026-10-31"),
    ("2026-11-01T07:00:00.000Z", .pacific, "2026-11-01"), ("2026-11-02T07:59:59.999Z", .pacific, "2026-11-01"),
    ("2026-11-02T08:00:00.000Z", .pacific, "2026-11-02"), ("2026-07-01T06:59:59.999Z", .arizona, "2026-06-30"),
    ("2026-07-01T05:59:59.999Z", .mountain, "2026-06-30"), ("2026-07-01T06:00:00.000Z", .mountain, "2026-07-01"),
    ("2026-07-01T04:59:59.999Z", .central, "2026-06-30"), ("2026-07-01T05:00:00.000Z", .central, "2026-07-01"),
    ("2026-07-01T03:59:59.999Z", .eastern, "2026-06-30"), ("2026-07-01T04:00:00.000Z", .eastern, "2026-07-01"),
    ("2026-07-01T07:59:59.999Z", .alaska, "2026-06-30"), ("2026-07-01T08:00:00.000Z", .alaska, "2026-07-01"),
    ("2026-07-01T09:59:59.999Z", .hawaii, "2026-06-30"), ("2026-07-01T10:00:00.000Z", .hawaii, "2026-07-01"),
    ("2026-06-30T23:59:59.999Z", .utc, "2026-06-30"), ("2026-07-01T00:00:00.000Z", .utc, "2026-07-01"),
  ]) func `is that of its zone to the millisecond`(_ time: String, _ zone: StationZone, _ day: String) throws {
    let wall = try #require(Moment.wall(rfc3339: time))
    #expect(zone.day(of: wall).iso == day)
  }

  /// The environment is whoever starts the program's to choose; the zone is the policy's.
  @Test(arguments: ["Asia/Tokyo", "UTC+14", "Pacific/Kiritimati", ""]) func `is the same whatever TZ says`(
    _ zone: String
  ) async {
    await #expect(processExitsWith: .success) { [zone] in
      unsafe setenv("TZ", zone, 1)
      tzset()
      let wall = try #require(Moment.wall(rfc3339: "2026-07-01T06:59:59.999Z"))
      #expect(StationZone.pacific.day(of: wall).iso == "2026-06-30")
    }
  }
}
