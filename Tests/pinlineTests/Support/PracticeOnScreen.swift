import CallScript
import Records
import Foundation
import Practice
import TestSupport
import Testing

/// A practice call on a pseudo-terminal, taken by someone who types what the caller of that scenario and seed says.
final class PracticeOnScreen {
  let terminal: PseudoTerminal
  private let caller: SimulatedCaller

  /// Takes a call of the practice station in a home folder.
  init(
    _ home: ScratchFolder, take name: String, seed: UInt64, operator person: String = "Ana Ruiz", columns: Int = 80,
    rows: Int = 40, arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    let scenario = try #require(try ScenarioLibrary.all().first { $0.name == name })
    let today = try #require(CivilDate(iso: String(Date().ISO8601Format().prefix(10))))
    caller = SimulatedCaller(scenario, cast: try Cast(scenario, seed: seed, today: today), today: today)
    terminal = try PseudoTerminal(
      Program.path,
      ["practice", "take", name, "--seed", String(seed), "--fast", "--operator", person] + arguments,
      environment: Program.environment(home.path, environment), in: home.path, columns: columns, rows: rows)
    try terminal.expect("pinline> ")
  }

  /// What the caller says there, as typed.
  func answer(_ prompt: Prompt) throws -> String { try #require(caller.answer(to: prompt)) }

  /// Types a line and waits for a prompt.
  func enter(_ line: String, then wanted: String) throws {
    terminal.enter(line)
    try terminal.expect(wanted)
  }

  /// From the call's coming in to the read-back of the answers.
  func answerAll() throws {
    try enter("call v w", then: "first name> ")
    try enter(answer(.child), then: "caller's name> ")
    try enter(answer(.caller), then: "relationship> ")
    try enter(answer(.relationship), then: "no video> ")
    try enter("", then: "birth date> ")
    let prompts = [
      "first name> ", "last name> ", "grade> ", "address> ", "phone> ", "contact's name> ", "contact's phone> ",
    ]
    for (item, prompt) in zip(Item.allCases, prompts) { try enter(answer(.item(item)), then: prompt) }
    try enter(answer(.item(.contactPhone)), then: "correct> ")
  }

  /// Reads the digits that the caller reads back off the screen.
  func heard() throws -> String {
    let line = try #require(
      terminal.screen.lines.last { $0.hasPrefix("« ") && $0.dropFirst(2).allSatisfy { $0.isNumber || $0 == " " } })
    return line.filter(\.isNumber)
  }
}
