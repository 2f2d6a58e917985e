import Desk
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
    #expect(try run(station, ["resume", "cases", "quit"]).contains("more than a day old and is closed"))
    #expect(try run(station, ["cases", "quit"]).contains("No open cases."))
    try station.checkLog()
  }

  /// What follows by itself asks nobody, so that nobody could close the case.
  @Test func `is closed when its day ends while the log cannot be written`() throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let lines = ["call video work", family.student.id.text, family.caller, family.relationship, "", "", "quit"]
    let sitting = try PlayedSitting(at: station.desk(), lines) { prompt in
      if prompt.hasPrefix("relationship") { station.store.fail(append: 2, .beforePersisting) }
      if prompt.hasPrefix("Enter: try again") { station.clock.advance(minutes: 25 * 60) }
    }
    #expect(sitting.written.contains("more than a day old"))
    #expect(try station.desk().resumption.openCases().isEmpty)
    try station.checkLog()
  }
}
