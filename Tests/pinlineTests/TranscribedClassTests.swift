import CallScript
import Diagnostics
import Foundation
import Practice
import Records
import TestSupport
import Testing

/// A class as its trainer has it at the end of a day. `PINLINE_TRANSCRIPTS=write` keeps it as it is now.
@Suite("A class of three as it is kept")
struct TranscribedClassTests {
  private static let list = """
    people:
      - id: e1001
        name: Ana Ruiz
      - id: e1002
        name: Ben Cole
      - id: e1003
        name: Cy Fox
        also: [foxy]

    """

  @Test(
    .enabled(if: CShim.compiler != nil, "skipped: no C compiler, so the day cannot stand still"),
    arguments: Language.allCases)
  func `stands on the terminal to the letter`(_ language: Language) throws {
    let day = try TranscribedClass(language)
    try day.write(Self.list, to: "class.yaml")
    try careful(day)
    try careless(day)
    try cheat(day)
    let cheated = try day.attempt("Cy Fox", at: "broken-camera")
    #expect(try day.attempt("Ana Ruiz", at: "clean-video").result?.score == 100)
    #expect(try day.attempt("Ben Cole", at: "refuses-video").result?.isPassed == false)
    #expect(cheated.outcome == .discarded && cheated.isWrongDisclosure, "killing it takes nothing back")
    #expect(try day.attempt("foxy", at: "clean-video").outcome == .interrupted)
    #expect(try day.attempt("Cy Fox", at: "refuses-video").outcome == .left)
    try day.run(["debrief", cheated.head.id], [.types(language == .english ? "Not get caught." : "Que no se note.")])
    try day.run(
      ["mark", cheated.head.id, "again", "--operator", "Tom Day"],
      [.notes(language == .english ? "Nobody was there to be seen." : "Ahí no había a quién ver.")])
    try day.run(["report", "--class", "class.yaml", "--html", "class.html"])
    for part in ["person", "day", "topic", "attempt"] {
      try day.run(["report", "--class", "class.yaml", "--by", part])
    }
    for pin in day.pins { #expect(pin.count > 3 && !day.text.filter { !$0.isWhitespace }.contains(pin)) }
    #expect(day.pins.count == 1)
    let path = TranscribedClass.path(language)
    let difference = try KeptText.difference(of: day.text, at: path)
    #expect(difference == nil, "\(path) is another now (PINLINE_TRANSCRIPTS=write keeps it)")
  }

  /// Looks, listens, and types what is said.
  private func careful(_ day: TranscribedClass) throws {
    let caller = try TranscribedClass.caller("clean-video", seed: 11)
    func said(_ prompt: Prompt) throws -> TranscribedClass.Doing { .types(try #require(caller.answer(to: prompt))) }
    let surname = caller.cast.caller.name
    try day.run(
      ["take", "clean-video", "--seed", "11", "--fast", "--operator", "Ana Ruiz"],
      [.types("call v en w"), said(.child), said(.caller), said(.relationship), .types("")]
        + Item.allCases.map { try said(.item($0)) }
        + [.types(""), .types("l"), .types(surname.full), .types("y"), .readsPIN, .types("")])
  }

  /// Picks whatever comes first.
  private func careless(_ day: TranscribedClass) throws {
    try day.run(
      ["take", "refuses-video", "--seed", "12", "--fast", "--operator", "Ben Cole"],
      [.types("call p en o"), .types(""), .types("n"), .types("y"), .types("3"), .types("1"), .types("")])
  }

  /// Attests what is not so and kills the program, has it discarded, calls himself otherwise and ends the input, gives up.
  private func cheat(_ day: TranscribedClass) throws {
    let caller = try TranscribedClass.caller("broken-camera", seed: 13)
    func said(_ prompt: Prompt) throws -> TranscribedClass.Doing { .types(try #require(caller.answer(to: prompt))) }
    try day.run(
      ["take", "broken-camera", "--seed", "13", "--fast", "--operator", "Cy Fox"],
      [.types("call v en w"), said(.child), said(.caller), said(.relationship), .types("2"), .types(""), .kills])
    try day.run(["--fast", "--operator", "Cy Fox"], [.types("d"), .types("quit")])
    try day.run(
      ["take", "clean-video", "--seed", "14", "--fast", "--operator", "foxy"],
      [.types("call v en w"), .leaves, .types("p"), .endsInput])
    try day.run(["take", "refuses-video", "--seed", "15", "--fast", "--operator", "Cy Fox"], [.types("quit")])
  }
}
