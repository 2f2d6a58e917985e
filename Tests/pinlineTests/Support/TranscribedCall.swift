import CallScript
import Diagnostics
import Foundation
import TestSupport
import Testing

/// A call that is kept as it stood on the screen, for whoever reads what an operator sees and a caller hears.
struct TranscribedCall: Hashable, CustomTestStringConvertible {
  /// Its name, which begins with the section that it is about.
  let name: String
  let language: Language
  /// What is typed, line by line; what stands in braces is the caller's, from the card.
  let lines: [String]

  /// The line at which the PIN is shown, and read back.
  static let showing = "{PIN}"
  /// At the prompt for a PIN that was typed at home: none is said.
  static let skippingPIN = "{no PIN}"

  var testDescription: String { "\(name) \(language.rawValue)" }
  var path: String { "Tests/Transcripts/\(language.rawValue)/\(name).txt" }

  /// Plays it on the real console: the screen at its end, and the PIN if one was shown.
  func play() throws -> (text: String, pin: String?) {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(
      home, rows: 400, arguments: ["--language", language.rawValue],
      environment: StillWorld.environment(in: home, seed: 4))
    try console.awaitPrompt(after: 0)
    var caller: PlayedCaller?
    var pin: String?
    for (line, next) in zip(lines, lines.dropFirst() + [""]) {
      switch line {
      case Self.showing: pin = try console.showAndReadBack()
      case Self.skippingPIN: try console.skipPIN()
      default: try console.answer(line: caller?.filled(line) ?? line, beforePIN: next == Self.skippingPIN)
      }
      if line == "card" { caller = PlayedCaller(rows: console.terminal.screen.text) }
    }
    // The line at the foot of the screen comes after the prompt.
    let station = language == .english ? "PRACTICE" : "PRÁCTICA"
    try console.terminal.expectScreen { $0.lastLines.last { !$0.isEmpty }?.hasPrefix(station) == true }
    let rows = console.terminal.screen.everything.split(separator: "\n", omittingEmptySubsequences: false)
    return (rows.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n") + "\n", pin)
  }
}

extension ConsoleOnScreen {
  /// Types a line, whatever its language, and waits for the prompt after it.
  fileprivate func answer(line: String, beforePIN: Bool) throws {
    let before = terminal.screen.marks.count
    terminal.enter(line)
    guard beforePIN else { return try awaitPrompt(after: before) }
    try terminal.expectScreen { screen in
      screen.lastLines.last.map { $0.contains("PIN") && $0.hasSuffix(">") } ?? false
    }
  }

  /// Goes on without a PIN where one could be typed.
  fileprivate func skipPIN() throws {
    let before = terminal.screen.marks.count
    terminal.enter()
    try terminal.expectScreen { $0.marks.count > before && $0.marks.last == "B" }
  }

  /// Waits until a line was taken and another is asked for.
  fileprivate func awaitPrompt(after before: Int) throws {
    try terminal.expectScreen { screen in
      screen.marks.last == "B" && (before == 0 || screen.marks.dropFirst(before).contains("C"))
    }
  }

  /// Shows the PIN, and types it back as it is read.
  fileprivate func showAndReadBack() throws -> String {
    func prompts(_ screen: ScreenModel) -> Int { screen.lines.count { $0.hasSuffix(">") } }
    let asked = prompts(terminal.screen)
    terminal.enter()
    try terminal.expectScreen { $0.isAlternate && $0.text.contains(#/\d:\d\d/#) }
    let pin = try readDigits()
    let before = terminal.screen.marks.count
    terminal.enter()
    // What is typed before that prompt is thrown away.
    try terminal.expectScreen { !$0.isAlternate && prompts($0) > asked }
    terminal.enter(pin)
    try terminal.expectScreen { $0.marks.count > before && $0.marks.last == "B" }
    return pin
  }
}

extension PlayedCaller {
  /// The student number with two digits that changed places.
  private var slip: String {
    let digits = Array(student)
    return digits.count < 2 ? student : String(digits.dropLast(2) + digits.suffix(2).reversed())
  }

  /// A line with what the caller says in it: `{student}`, `{slip}`, `{name}`, `{relationship}`, `{ID}`, and `{1}` to `{8}` for the answers.
  fileprivate func filled(_ line: String) -> String {
    var values = ["student": student, "slip": slip, "name": name, "relationship": relationship, "ID": printedName]
    for (place, answer) in answers.enumerated() { values[String(place + 1)] = answer }
    return values.reduce(line) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
