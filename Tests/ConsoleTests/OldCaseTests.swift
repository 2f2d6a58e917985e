import Records
import TestSupport
import Testing

@testable import Console

@Suite("A case of more than a day (IV)")
struct OldCaseTests {
  private func run(_ station: DeskStation, _ lines: [String]) throws -> String {
    try PlayedSitting(at: station.desk(), lines).written
  }

  @Test(arguments: [["/park"], []]) func `is closed when someone goes on with it`(_ leaving: [String]) throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    _ = try run(station, ["call video work", family.student.id.text, family.caller, family.relationship] + leaving)
    station.clock.advance(minutes: 25 * 60)
    #expect(try run(station, ["resume", "cases", "quit"]).contains("more than a day old: it is closed"))
    #expect(try run(station, ["cases", "quit"]).contains("No open cases."))
    try station.checkLog()
  }
}
