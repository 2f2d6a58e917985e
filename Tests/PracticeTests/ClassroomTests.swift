import Desk
import Terminal
import CallScript
import Console
import Diagnostics
import Desk
import Foundation
import FoundationXML
import Ledger
import Operations
import Practice
import Records
import Station
import Terminal
import TestSupport
import Testing
import Verification

@testable import PracticeConsole

@Suite("Practice: a class and its trainer")
struct ClassroomTests {
  let attempts: AttemptFolder
  let list: ClassList

  init() throws {
    attempts = try AttemptFolder()
    list = try ClassFileTests.read()
  }

  private static let rules = PracticeRules(
    passMark: 80, sections: GuideSection.allCases, asksForSpanish: true, spacing: [1, 7, 30, 90])

  private func report(notes: [TrainerNote] = []) throws -> ClassReport {
    ClassReport(
      try attempts.store.all(), drills: try attempts.store.drills(), notes: notes, of: list, by: Self.rules,
      on: .earliest)
  }

  private static func note(_ number: Int64, _ text: String, at wall: Int64) -> TrainerNote {
    TrainerNote(
      .again, of: AttemptFolder.name(number), text: text, by: "Tom Day", at: Moment(wall: wall, boot: "", monotonic: 0))
  }

  @Test func `one person is one person whatever was typed at which station`() throws {
    for name in ["Ana Ruiz", "e1001", "ana r."] { try attempts.finish(name, "walk-in", 90) }
    try attempts.finish("Zoe", "walk-in", 100)
    let report = try report()
    #expect(report.rows.map { "\($0.person) \($0.tries)" } == ["Ana Ruiz 3", "Zoe 1"])
    #expect(report.people.map(\.name) == ["Ana Ruiz", "Ben Núñez", "Zoe"])
    #expect(report.people.map(\.scores) == [[90, 90, 90], [], [100]], "who took no call is in it, too")
    #expect(report.strangers == ["Zoe"])
    let table = ClassTables(report, on: .earliest, in: .english)
    #expect(table.doubts == ["not on the class list: Zoe"])
    let csv = ReportCSV.text(of: report).split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    #expect(csv.map { $0.contains("e1001") } == [true, true, true, false])
  }

  @Test func `is counted by person, by day and by topic`() throws {
    let spoken = try #require(try ScenarioLibrary.scenario("fishing"))
    let later = try #require(CivilDate(iso: "2026-03-11"))
    try attempts.finish("Ana Ruiz", "walk-in", 90)
    try attempts.finish("Ben Núñez", spoken, on: later, seed: 1, isPassed: false, isWrong: true)
    try attempts.begin("Ben Núñez", spoken, on: later, seed: 2).add(.calledAgain, at: 90_000, logged: 0)
    let tables = ClassTables(try report(), on: later, in: .english)
    func cells(_ part: ClassPart) -> [String] {
      tables.table(part).rows.map { $0.map(\.text).joined(separator: " ") }
    }
    #expect(cells(.person) == ["Ana Ruiz 100 % 1 0 0 2 not yet", "Ben Núñez 0 % 2 1 1 3 not yet"])
    #expect(cells(.day) == ["\(CivilDate.earliest.iso) 1 100 % 0 0 2", "2026-03-11 2 0 % 1 1 3"])
    #expect(cells(.topic) == ["clean 100 % 1 0 0 2", "pressure 0 % 2 1 1 3"])
    #expect(cells(.attempt).last?.hasSuffix("Ben Núñez fishing 2026-03-11 interrupted – 0") == true)
  }

  @Test(arguments: Language.allCases)
  func `is one page with charts that asks for nothing and prints`(_ language: Language) throws {
    try attempts.finish("Ana Ruiz", "walk-in", 60, missed: [.pace])
    try attempts.finish("<script>alert(1)</script>", "walk-in", 90)
    let notes = [Self.note(1, "look at the <date>", at: 1)]
    let page = ClassTables(try report(notes: notes), on: .earliest, withoutLog: ["usb/b"], in: language).html
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    // Nobody compared faces.
    for part in ClassPart.allCases { #expect(page.contains("<section id=\"\(part.rawValue)\"") == (part != .face)) }
    #expect(page.contains("<svg") && page.contains("@media print") && page.contains("usb/b"))
    for banned in ["<script", "src=", "url(", "http:", "https:", "@import"] {
      #expect(!page.contains(banned), "\(banned)")
    }
    #expect(page.contains("&lt;script&gt;") && page.contains("look at the &lt;date&gt;"))
    // Anchors lead to parts of the page and nowhere else.
    #expect(page.matches(of: #/href="([^"]*)"/#).allSatisfy { $0.1.hasPrefix("#") })
    #expect(XMLParser(data: Data(page.utf8)).parse(), "it is well formed")
  }

  @Test func `what a trainer notes stands in the log and changes no attempt`() throws {
    let station = try PracticeStation()
    let taken = try station.play(station.scenario("refuses-video"), by: PerfectPlayer(), seed: 5, person: "Ben Núñez")
    let file = station.station.folder.path + "/attempts/\(taken.head.id).jsonl"
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    let session = try station.station.desk().session
    for (mark, note) in [(TrainerMark.fair, "slower at the end"), (.good, "")] {
      try session.record(
        .attemptMarked(AttemptMark(mark, of: taken.head.id)),
        committing: note.isEmpty ? [] : [session.salted(AttemptMark.noteField, note)])
    }
    let notes = try station.room.notes()
    #expect(notes.map(\.mark) == [.fair, .good] && notes.map(\.text) == ["slower at the end", ""])
    #expect(notes.allSatisfy { $0.attempt == taken.head.id && $0.author == session.author.name && $0.at.wall > 0 })
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    for entry in try station.store.entries(ofKind: "attemptMarked") {
      #expect(!String(decoding: entry, as: UTF8.self).contains("slower"))
    }
    let report = try station.room.report()
    #expect(report.notes == notes)
    let shown = ReportView.lines(report, in: .english, isPlain: true).map(\.text).joined(separator: "\n")
    #expect(shown.contains("\(taken.head.shortID) · Ben Núñez · refuses-video · Trainer \(session.author.name), "))
    #expect(shown.contains(": fair. slower at the end"))
    let view = DebriefView(language: .spanish, columns: 80, pictures: nil, passMark: 80)
    let lines = try view.lines(station.room.debrief(taken), taken, taken.readScenario(), notes: notes).map(\.text)
    #expect(lines.suffix(2).map { $0.hasPrefix("Instructor ") } == [true, true], "\(lines)")
    #expect(ReportCSV.text(of: report).contains(",good,,\(session.author.name)\r\n"))
  }

  @Test func `a note that is read at two stations is one note, of these attempts alone`() throws {
    try attempts.finish("Ana Ruiz", "walk-in", 90)
    let notes = [
      Self.note(1, "b", at: 2), Self.note(1, "a", at: 1), Self.note(1, "b", at: 2), Self.note(9, "c", at: 3),
    ]
    #expect(try report(notes: notes).notes.map(\.text) == ["a", "b"])
  }

  @Test func `next takes what the trainer assigned before anything else, and the course is the trainer s`() throws {
    let course = try ClassFileTests.course(
      """
      title: First week
      calls:
        - scenario: refuses-video
          seed: 5
        - scenario: broken-camera
          for: [e1002]
        - scenario: walk-in
          for: [e1001]
      """, of: list)
    let station = try PracticeStation(list: list, course: course)
    func sit(_ typed: [String], course isCourse: Bool = false) throws -> String {
      try Trainee.sit(station, typed, person: "Ben Núñez", course: isCourse).screen
    }
    #expect(try sit(["next", "quit"]).contains("Your trainer assigned calls that you have not passed yet: 2."))
    #expect(try station.attempts.all().map { "\($0.head.scenario) \($0.head.seed)" } == ["refuses-video 5"])
    let led = try sit(["", "I would read it.", "quit"], course: true)
    #expect(led.contains("Your trainer's course, First week: 2 calls.") && led.contains("Call 2 of 2."))
    #expect(!led.contains("Call 1 of 2") && led.contains("The course is passed."))
    #expect(try station.attempts.all().map(\.head.scenario) == ["refuses-video", "broken-camera"])
    #expect(try sit(["quit"]).contains("Your trainer assigned") == false)
    let view = ClassListView.lines(list, course, try station.room.report(), in: .english).map(\.text)
    #expect(view.first == "First week")
    #expect(view.contains { $0.contains(#/e1001 +0 +0\/2 +refuses-video +Ana Ruiz/#) })
    #expect(view.contains { $0.contains(#/e1002 +2 +2\/2 +Ben Núñez/#) })
  }
}
