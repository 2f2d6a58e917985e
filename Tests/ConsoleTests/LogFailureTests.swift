import Desk
import Diagnostics
import CallScript
import Records
import Station
import Verification
import TestSupport
import Testing

@testable import Console

@Suite("A log that cannot be written")
struct LogFailureTests {
  @Test func `holds the call where it is and keeps what was typed`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    let answers = family.lines
    // Opened, searched, named, standing, presence, two answers: the eighth entry is the third answer.
    station.store.fail(append: 8, .beforePersisting)
    let lines =
      ["call video work", family.student.id.text, family.caller, family.relationship, ""] + answers.prefix(3)
      + ["", ""] + answers.dropFirst(3)
    let reader = try PlayedSitting(at: desk, lines).reader
    #expect(reader.initials == [answers[2]])
    #expect(reader.asked.contains { $0.written.contains("the case cannot go on") })
    #expect(reader.asked.contains { $0.prompt.hasPrefix("Enter: all confirmed") })
    try station.checkLog()
  }

  @Test func `is left with Ctrl C and the case goes on later`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    station.store.fail(append: 6, .beforePersisting)
    let lines = [
      "call video work", family.student.id.text, family.caller, family.relationship, "",
      family.answers[.birthDate] ?? "",
      "\u{3}", "resume", "y", "\u{3}", "p", "quit",
    ]
    let sitting = try PlayedSitting(at: desk, lines)
    #expect(sitting.end == .done)
    #expect(sitting.written.contains("was interrupted"))
    #expect(sitting.reader.asked.last?.prompt == "pinline> ")
    #expect(!sitting.written.contains("a case is open already"))
    try station.checkLog()
  }

  @Test func `is read again until it can be and only then the call goes on`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    let answers = family.lines
    // The entry is there, but neither the writer nor the look after it learns so, and twice the log cannot be read.
    station.store.fail(append: 8, .afterPersisting)
    station.store.failingLookUps = 1
    let lines =
      ["call video work", family.student.id.text, family.caller, family.relationship, ""] + answers.prefix(3)
      + ["", "", ""] + answers.dropFirst(3)
    var waits = 0
    let reader = try PlayedSitting(at: desk, lines) { prompt in
      if prompt.hasPrefix("Enter: try again") { waits += 1 }
      station.store.readingFails = waits == 1 || waits == 2
    }.reader
    let waiting = reader.asked.filter { $0.prompt.hasPrefix("Enter: try again") }
    #expect(waiting.count == 3)
    for again in waiting.dropFirst() {
      #expect(again.written.contains("could not be read (the log)"))
      #expect(!again.written.contains("The case goes on"))
    }
    let goesOn = reader.asked.filter { $0.written.contains("The case goes on from where the log has it.") }
    #expect(goesOn.map(\.prompt) == ["grade> "])
    try station.checkLog()
  }

  @Test func `or anything else unforeseen is said without its values`() {
    struct Unforeseen: Error {
      let name = "Rosa Delgado"
    }
    let hint = "\nhint: the case stands where it stood; try again, or /park"
    #expect(
      CallFlow.words(for: FaultyStoreFailure(), in: .english).description == "the step failed: the disk is full" + hint)
    #expect(CallFlow.words(for: Unforeseen(), in: .english).description == "the step failed: Unforeseen" + hint)
  }

  @Test func `or records that cannot be read leave no case in hand`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let family = DeskFamily.clean
    let lines =
      ["call video work", family.student.id.text, family.caller, family.relationship, ""]
      + family.lines + ["", "p", family.printedName, "y", "", "resume", "n", "quit"]
    let sitting = try PlayedSitting(at: desk, lines, display: GoodDisplay()) { prompt in
      station.store.readingFails = prompt.hasPrefix("Enter: show the PIN")
    }
    #expect(sitting.written.contains("could not be read (the log: the disk is full)"))
    #expect(sitting.written.contains("was interrupted"))
    #expect(!sitting.written.contains("a case is open already"))
    #expect(try desk.resumption.openCases().map(\.phase) == [.parked(.named)])
  }
}
