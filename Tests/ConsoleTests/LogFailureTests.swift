import Desk
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("A log that cannot be written")
struct LogFailureTests {
  @Test func holds_the_call_where_it_is_and_keeps_what_was_typed() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    let answers = family.lines
    // Opened, named, standing, presence, two answers: the seventh entry is the third answer.
    station.store.fail(append: 7, .beforePersisting)
    let lines =
      ["call video work", family.student.id, family.caller, family.relationship, ""] + answers.prefix(3)
      + ["", ""] + answers.dropFirst(3)
    let reader = try PlayedSitting(at: desk, lines).reader
    #expect(reader.initials == [answers[2]])
    #expect(reader.asked.contains { $0.written.contains("the case cannot go on") })
    #expect(reader.asked.contains { $0.prompt.hasPrefix("Enter: all confirmed") })
    try station.checkLog()
  }

  @Test func is_left_with_Ctrl_C_and_the_case_goes_on_later() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    station.store.fail(append: 5, .beforePersisting)
    let lines = [
      "call video work", family.student.id, family.caller, family.relationship, "", family.answers[.birthDate] ?? "",
      "\u{3}", "resume", "y", "\u{3}", "p", "quit",
    ]
    let sitting = try PlayedSitting(at: desk, lines)
    #expect(sitting.end == .done)
    #expect(sitting.written.contains("was interrupted"))
    #expect(sitting.reader.asked.last?.prompt == "pinline> ")
    #expect(!sitting.written.contains("a case is open already"))
    try station.checkLog()
  }

  @Test func or_records_that_cannot_be_read_leave_no_case_in_hand() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    let lines =
      ["call video work", family.student.id, family.caller, family.relationship, ""]
      + family.lines + ["", "p", family.printedName, "y", "", "resume", "n", "quit"]
    let sitting = try PlayedSitting(at: desk, lines, display: GoodDisplay()) { prompt in
      station.store.readingFails = prompt.hasPrefix("Enter: show the PIN")
    }
    #expect(sitting.written.contains("could not be read (the PINs)"))
    #expect(sitting.written.contains("was interrupted"))
    #expect(!sitting.written.contains("a case is open already"))
    #expect(try desk.openCases().map(\.phase) == [.parked(.named)])
  }
}
