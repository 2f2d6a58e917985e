import Ledger
import Station
import TestSupport
import Testing

@Suite("When somebody is to call back")
struct CallBackTimeTests {
  /// Tuesday, November 24, 2026, 10:15 PST.
  private let now = Moment.wall(rfc3339: "2026-11-24T18:15:00.000Z") ?? 0

  private func minute(_ typed: String, in zone: StationZone = .pacific) -> String? {
    CallBackTime.read(typed, after: now, in: zone).map { zone.time(of: $0).minute }
  }

  @Test(arguments: [
    ("", "2026-12-01 10:00 PST"), ("3", "2026-11-27 10:00 PST"), ("+1", "2026-11-25 10:00 PST"),
    ("tomorrow", "2026-11-25 10:00 PST"), ("mañana 5pm", "2026-11-25 17:00 PST"), ("3 9am", "2026-11-27 09:00 PST"),
    ("12/4", "2026-12-04 10:00 PST"), ("12/4 16:30", "2026-12-04 16:30 PST"), ("16:30 12/4", "2026-12-04 16:30 PST"),
    ("1/5", "2027-01-05 10:00 PST"), ("16:30", "2026-11-24 16:30 PST"), ("9:30", "2026-11-25 09:30 PST"),
    ("friday", "2026-11-27 10:00 PST"), ("martes 9am", "2026-12-01 09:00 PST"),
    ("12/4/2026 5 pm", "2026-12-04 17:00 PST"),
    ("tomorrow 5 pm", "2026-11-25 17:00 PST"), ("today 12pm", "2026-11-24 12:00 PST"),
    ("hoy 5:30pm", "2026-11-24 17:30 PST"),
    ("tomorrow 12am", "2026-11-25 00:00 PST"),
  ])
  func `is read as people say it`(_ typed: String, _ time: String) { #expect(minute(typed) == time, "\(typed)") }

  @Test(arguments: [
    "soon", "0", "-1", "61", "today 9am", "13/1", "2/30", "25:00", "10:60", "13pm", "0am", "3 4 5pm", "10:15 10:30",
    "12/4/2027", "11/23/2026",
    "99999999999999999999", "12/99999999999999999999", ":", "/", "pm",
  ])
  func `and what is no time to come is none`(_ typed: String) {
    #expect(minute(typed) == nil, "\(typed)")
  }

  @Test func `the clock shows what was typed on days on which clocks change`() {
    let autumn = Moment.wall(rfc3339: "2026-10-31T18:00:00.000Z") ?? 0
    let spring = Moment.wall(rfc3339: "2026-03-07T18:00:00.000Z") ?? 0
    let late = CallBackTime.read("1 23:30", after: spring, in: .pacific)
    #expect(late.map { StationZone.pacific.time(of: $0).minute } == "2026-03-08 23:30 PDT")
    for (start, zone) in [(autumn, "PST"), (spring, "PDT")] {
      let due = CallBackTime.read("1 17:30", after: start, in: .pacific)
      #expect(due.map { StationZone.pacific.time(of: $0).minute.hasSuffix("17:30 \(zone)") } == true)
    }
  }
}
