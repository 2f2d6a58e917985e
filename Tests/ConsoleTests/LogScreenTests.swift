import Desk
import Diagnostics
import Ledger
import Station
import Terminal
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("The log and the cases at the main prompt")
struct LogScreenTests {
  /// What was written between the prompts, from behind the first line typed on.
  private func said(_ lines: [String], at desk: Desk, in language: Language = .english) throws -> [String] {
    let sitting = try PlayedSitting(at: desk, lines + ["quit"], language: language)
    return sitting.reader.asked.dropFirst().map(\.written)
  }

  /// The numbers of the entries in a table.
  private func numbers(_ screen: String) -> [Int] {
    screen.split(separator: "\n").compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
  }

  @Test func `shows a screenful of the newest and how to go back`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    while try station.entries().count < 45 { try desk.session.start() }
    let said = try said(["log", "log 2", "log show --page 3", "log 4"], at: desk)
    #expect(numbers(said[0]) == Array(25..<45) && said[0].hasSuffix("\nPage 1 of 3. Older: log 2\n"))
    #expect(numbers(said[1]) == Array(5..<25) && said[1].hasSuffix("\nPage 2 of 3. Older: log 3\n"))
    #expect(numbers(said[2]) == Array(0..<5) && said[2].hasSuffix("\nPage 3 of 3, the oldest.\n"))
    #expect(said[3] == "There is no page 4: 1 to 3.\n")
    let spanish = try self.said(["log", "log 4"], at: desk, in: .spanish)
    #expect(spanish[0].hasSuffix("\nPágina 1 de 3. Anterior: log 2\n"))
    #expect(spanish[1] == "No existe la página 4: de 1 a 3.\n")
  }

  @Test func `shows one page without a foot and a case whole`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk)
    let reference = try #require(desk.reference)
    let count = try station.entries().count { $0.case == reference }
    #expect(count > 20)
    let said = try said(["log \(reference)"], at: station.desk())
    #expect(numbers(said[0]).count == count && !said[0].contains("Page "))
    let fresh = try DeskStation()
    let short = try self.said(["log"], at: fresh.desk())
    #expect(numbers(short[0]).count == (try fresh.entries().count) && !short[0].contains("Page "))
  }

  @Test func `says of a case that there is none`() throws {
    let station = try DeskStation()
    #expect(try said(["log KPK-482-1914"], at: station.desk()) == ["There is no such case.\n"])
    #expect(try said(["log show KPK-482-1914"], at: station.desk(), in: .spanish) == ["No existe ese caso.\n"])
  }

  @Test func `tells the time at the station with the zone's name`() throws {
    let station = try DeskStation(settings: ["time-zone": "eastern"])
    let opening = try #require(CaseOpening(channel: .counter, language: "en", interpreter: .none, reason: nil))
    try station.desk().open(opening)
    let said = try said(["cases", "log"], at: station.desk())
    // Ten in the morning in Los Angeles.
    #expect(said.joined().contains("2026-03-10 13:00 EDT\n"), "\(said)")
    #expect(try #require(said.last).contains("\n  2026-03-10 EDT\n") && !said.joined().contains("UTC"))
    #expect(try #require(said.last).contains(" 13:00:00 "))
  }

  @Test func `tells the hour twice that is there twice and each by its name`() throws {
    let station = try DeskStation(settings: ["time-zone": "pacific"])
    let desk = try station.desk()
    let half = try #require(Moment.wall(rfc3339: "2026-11-01T08:30:00.000Z"))
    station.clock.advance(minutes: (half - station.clock.now().wall) / 60_000)
    try desk.session.start()
    station.clock.advance(minutes: 60)
    try desk.session.start()
    let shown = try LogView.lines(station.entries().suffix(2), in: .english, at: .pacific).map(\.text)
    #expect(shown.count == 5 && shown[1] == "  2026-11-01 PDT" && shown[3] == "  2026-11-01 PST", "\(shown)")
    #expect(shown[2].contains(" 01:30:00 ") && shown[4].contains(" 01:30:00 "))
    // What the log itself has stays in UTC.
    #expect(
      try station.entries().suffix(2).map(\.moment.rfc3339) == ["2026-11-01T08:30:00.000Z", "2026-11-01T09:30:00.000Z"])
  }
}
