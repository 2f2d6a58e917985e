import Diagnostics
import CallScript
import Console
import Foundation
import Practice
import Records
import TestSupport
import Testing

@testable import PracticeConsole
@testable import Terminal

/// Takes the course as a perfect operator does, and keeps what was typed at which prompt.
private final class CoursePlayer: LineReader {
  struct Step {
    let prompt: String, line: String
    /// Whether it brings the PIN onto its page.
    let shows: Bool
  }

  private(set) var lineNumber = 0
  var keyCount: Int { player.keyCount }
  let player = PlayerReader(PerfectPlayer())
  private(set) var steps: [Step] = []

  func readLine(_ request: LineRequest) -> LineResult {
    lineNumber += 1
    let question = player.call?.prompt?.question
    // Between the calls Enter goes on.
    let result = player.isInCall ? player.readLine(request) : .line("")
    guard case .line(let line) = result else { return result }
    let shows = question == .choice(.ready) && player.isInCall
    steps.append(Step(prompt: request.prompt.text, line: line, shows: shows))
    return result
  }

  func remember(_ command: String) {}
}

@Suite("Practice: the whole course in plain mode, on the real console")
struct PlainCourseTests {
  private static let seed: UInt64 = 7

  /// What a perfect operator types, taken from the same course without a terminal.
  private func steps() throws -> [CoursePlayer.Step] {
    let today = try #require(CivilDate(iso: String(Date().ISO8601Format().prefix(10))))
    let station = try PracticeStation(clock: PracticeClock(today: today))
    let player = CoursePlayer()
    let seat = PracticeRoom.Seat(
      reader: player, output: try KeptScreen().output, display: UnattendedDisplay(player.player), isPlain: true,
      language: .english, player: player.player)
    let menu = PracticeMenu(station.room, at: seat, person: "Ana Ruiz", library: try ScenarioLibrary.all())
    #expect(try menu.runCourse(seed: Self.seed) == .done)
    return player.steps
  }

  @Test func `is passed without a cursor that moves outside the page of the PIN`() throws {
    let steps = try steps()
    let home = try ScratchFolder()
    let terminal = try PseudoTerminal(
      Program.path,
      ["practice", "course", "--seed", String(Self.seed), "--fast", "--plain", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path), in: home.path, columns: 80, rows: 40)
    var pages = 0
    for step in steps {
      try terminal.expect(step.prompt)
      // A case has a number of its own each time.
      let numbers = terminal.text.matches(of: #/[A-Z]{3}-[0-9]{3}-[0-9]{4}/#)
      let line = step.line.replacing(#/[A-Z]{3}-[0-9]{3}-[0-9]{4}/#) { _ in numbers.last.map { $0.output } ?? "" }
      terminal.enter(String(line))
      if step.shows {
        pages += 1
        try readPIN(on: terminal)
      }
    }
    try terminal.expect("The course is passed.")
    #expect(try terminal.end() == 0)
    #expect(pages == 3)
    let pin = #/\x1B\[\?1049h(?:.|[\r\n])*?\x1B\[\?1049l\x1B\[3J/#
    // What is left of a call is taken away at its end, where the cursor is; a reader hears nothing of it.
    let wipe = "\u{1B}[1J\u{1B}[J\u{1B}[3J"
    let rest = String(decoding: terminal.bytes, as: UTF8.self).replacing(pin, with: "").replacing(wipe, with: "")
    #expect(!rest.contains("\u{1B}"), "\(rest.debugDescription.suffix(3000))")
  }

  /// Closes the page, hears what the caller reads back, and types it.
  private func readPIN(on terminal: PseudoTerminal) throws {
    try terminal.expectScreen { $0.isAlternate && $0.lines.contains { $0.contains(#/^[0-9]( [0-9])+$/#) } }
    terminal.enter()
    try terminal.expect(Prompt.readBackPIN.english + "> ")
    try terminal.expectScreen { $0.isAlternate && $0.lines.contains { $0.hasPrefix("« ") } }
    let lines = terminal.screen.lines
    let begin = try #require(lines.lastIndex { $0.hasPrefix("« ") })
    terminal.enter(lines[begin...].prefix { !$0.contains(">") }.joined().filter(\.isNumber))
  }
}
