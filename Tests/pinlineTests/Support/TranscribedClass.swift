import CallScript
import Diagnostics
import Foundation
import Practice
import Records
import Station
import TestSupport
import Testing

/// A class of three at one practice station, as it stood on the terminal: one who is careful, one who is careless, and one who cheats in
/// every way, under two names; then what their trainer sees and does.
final class TranscribedClass {
  /// What somebody does before a command.
  enum Doing {
    /// Types a line at a prompt of the console, or where a command asks.
    case types(String), notes(String)
    /// Has the PIN shown, and types it back as it is read.
    case readsPIN
    /// Kills the program.
    case kills
    /// Types Ctrl-D within a call, where it asks whether to stay, and where it ends the program.
    case leaves, endsInput
  }

  let language: Language
  private let home: ScratchFolder
  private let library: [String: String]
  private var steps = 0
  private(set) var text = ""
  /// What was read back.
  private(set) var pins: [String] = []

  static func path(_ language: Language) -> String { "Tests/Transcripts/class/\(language.rawValue).txt" }

  init(_ language: Language) throws {
    self.language = language
    home = try ScratchFolder()
    library = try StillWorld.environment(in: home, seed: 1)
  }

  /// What the caller of a scenario and seed says on the day that stands still.
  static func caller(_ name: String, seed: UInt64) throws -> SimulatedCaller {
    let scenario = try #require(try ScenarioLibrary.scenario(name))
    let today = try #require(CivilDate(iso: "2026-09-15"))
    return SimulatedCaller(scenario, cast: try Cast(scenario, seed: seed, today: today), today: today)
  }

  /// Runs a command in the next quarter of an hour.
  func run(_ words: [String], _ doings: [Doing] = []) throws {
    steps += 1
    let own = [
      "STILL_SEED": String(steps), "STILL_MOMENT": String(1_789_488_000 + steps * 900),
      "LC_ALL": language == .english ? "C.UTF-8" : "es_US.UTF-8",
    ]
    let terminal = try PseudoTerminal(
      Program.path, ["practice"] + words,
      environment: Program.environment(home.path, library.merging(own) { $1 }), in: home.path, rows: 300)
    for doing in doings { try act(doing, at: terminal) }
    let isKilled = doings.contains { if case .kills = $0 { true } else { false } }
    let code = try terminal.end()
    let lines = terminal.screen.everything.split(separator: "\n", omittingEmptySubsequences: false)
      .reversed().drop { $0.isEmpty }.reversed()
    let typed = (["pinline", "practice"] + words).map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    text +=
      "$ \(typed)\n" + lines.map { $0 + "\n" }.joined() + (isKilled ? "[killed]\n" : code == 0 ? "" : "[\(code)]\n")
  }

  private func act(_ doing: Doing, at terminal: PseudoTerminal) throws {
    if case .notes(let note) = doing {
      try terminal.expect(": ")
      return terminal.enter(note)
    }
    try terminal.expectScreen { $0.marks.last == "B" }
    let before = terminal.screen.marks.count
    switch doing {
    case .types(let line): terminal.enter(line)
    case .readsPIN:
      terminal.enter()
      try terminal.expectScreen { $0.isAlternate && $0.text.contains(#/\d:\d\d/#) }
      terminal.enter()
      try terminal.expectScreen { Self.heard($0) != nil }
      let pin = try #require(Self.heard(terminal.screen))
      pins.append(pin)
      terminal.enter(pin)
    case .kills: return terminal.kill(SIGKILL)
    case .leaves:
      terminal.send("\u{4}")
      return try terminal.expectScreen { $0.marks.count > before }
    case .endsInput: return terminal.send("\u{4}")
    case .notes: return
    }
    try terminal.expectScreen { $0.marks.dropFirst(before).contains("C") }
  }

  /// The digits that the caller reads back.
  private static func heard(_ screen: ScreenModel) -> String? {
    screen.lines.last { $0.hasPrefix("« ") && $0.count > 6 && $0.dropFirst(2).allSatisfy { $0.isNumber || $0 == " " } }?
      .filter(\.isNumber)
  }

  /// The attempt of somebody at a scenario.
  func attempt(_ person: String, at scenario: String) throws -> Attempt {
    let station = StationFolder(path: home.path + "/.local/share/pinline/practice")
    return try #require(
      try AttemptStore(station).all().last { $0.head.person == person && $0.head.scenario == scenario })
  }

  /// Writes a file beside the station.
  func write(_ text: String, to name: String) throws { try home.write(text.utf8, to: name) }
}
