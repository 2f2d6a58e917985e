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
    for line in lines {
      if line == Self.showing {
        pin = try console.showAndReadBack()
        continue
      }
      try console.answer(line: caller?.filled(line) ?? line)
      if line == "card" { caller = PlayedCaller(rows: console.terminal.screen.text) }
    }
    let rows = console.terminal.screen.everything.split(separator: "\n", omittingEmptySubsequences: false)
    return (rows.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n") + "\n", pin)
  }
}

extension ConsoleOnScreen {
  /// Types a line, whatever its language, and waits for the prompt after it.
  fileprivate func answer(line: String) throws {
    let before = terminal.screen.marks.count
    terminal.enter(line)
    try awaitPrompt(after: before)
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
  /// A line with what the caller says in it: `{student}`, `{name}`, `{relationship}`, `{ID}`, and `{1}` to `{8}` for the answers.
  fileprivate func filled(_ line: String) -> String {
    var values = ["student": student, "name": name, "relationship": relationship, "ID": printedName]
    for (place, answer) in answers.enumerated() { values[String(place + 1)] = answer }
    return values.reduce(line) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
