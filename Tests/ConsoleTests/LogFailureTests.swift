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
    let answers = Item.allCases.map { family.answers[$0] ?? "" }
    // Opened, named, standing, presence, two answers: the seventh entry is the third answer.
    station.store.fail(append: 7, .beforePersisting)
    let screen = try CapturedOutput()
    let lines =
      ["call video work", family.student.id, family.caller, family.relationship, ""] + answers.prefix(3)
      + ["", ""] + answers.dropFirst(3)
    let reader = TypedCall(lines, on: screen)
    _ = Console(
      Console.Equipment(
        desk: desk, reader: reader, output: screen.output, display: NoDisplay(), isPlain: false, language: "en",
        script: nil, monotonic: { 0 })
    ).run()
    #expect(reader.initials == [answers[2]])
    #expect(reader.asked.contains { $0.written.contains("the case cannot go on") })
    #expect(reader.asked.contains { $0.prompt.hasPrefix("Enter: all confirmed") })
    try station.checkLog()
  }
}
