import Diagnostics
import Foundation
import TestSupport
import Testing

/// Commands at a terminal of 80 columns, kept as they stood there, for whoever reads what they tell and ask.
struct TranscribedCommands: Hashable, CustomTestStringConvertible {
  /// A command, and what is typed where it asks.
  struct Step: Hashable {
    let words: [String]
    var answers: [String] = []

    init(_ words: [String], answers: [String] = []) { (self.words, self.answers) = (words, answers) }

    /// As it is typed at a shell.
    var typed: String {
      (["pinline"] + words).map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    }
  }

  let name: String
  let language: Language
  var isLive = false, isDamaged = false
  let steps: [Step]

  var testDescription: String { "\(name) \(language.rawValue)" }
  var path: String { "\(Self.folder(language))/\(name).txt" }

  static func folder(_ language: Language) -> String { "Tests/Transcripts/commands/\(language.rawValue)" }

  static let all = Language.allCases.flatMap { language in
    [
      TranscribedCommands(
        name: "import", language: language, isDamaged: true,
        steps: [
          Step(["import", "roster", "roster", "--left-out", "left-out.csv"]),
          Step(["import", "roster", "contacts", "--source", "roster", "--sync", "--left-out-folder", "lists"]),
          Step(["import", "roster", "other", "--source", "courts", "--strict"]),
          Step(["import", "timer", "roster", "roster", "--operator", "Night", "--to", "units"]),
          Step(["import", "undo"]), Step(["import", "undo"]), Step(["import", "roster", "nowhere"]),
        ]),
      TranscribedCommands(
        name: "pin-create", language: language,
        steps: [
          Step(["import", "roster", "roster"]), Step(["pin", "create", "--all"]),
          Step(["pin", "create", "--school", "1002"]), Step(["pin", "create", "{student}", "{guardian}"]),
          Step(["pin", "replace", "{student}", "{guardian}", "--reason", "seen by somebody else"]),
          Step(["pin", "replace", "1", "2", "--reason", "seen by somebody else"]),
        ]),
      TranscribedCommands(
        name: "roster-export", language: language, isLive: true,
        steps: [
          Step(["import", "roster", "roster"], answers: ["Luz Vega"]),
          Step(
            ["roster", "export", "1001", "--to", "pins.xlsx", "--reason", "orientation week"], answers: ["Luz Vega"]),
          Step(["roster", "export", "1001", "--to", "pins.xlsx", "--reason", "orientation week"]),
          Step(["roster", "export", "1001", "--to", "pins.txt", "--reason", "orientation week"]),
          Step(["import", "undo"]),
        ]),
    ]
  }

  /// Types them one after another at a station with a roster of which some rows cannot be taken.
  func play() throws -> String {
    let home = try ScratchFolder()
    var environment = try StillWorld.environment(in: home, seed: 4)
    environment["LC_ALL"] = language == .english ? "C.UTF-8" : "es_US.UTF-8"
    if isLive { environment["PINLINE_KEYS"] = home.file("keys") }
    let sample = ["sample", "--students", "60", "--seed", "1", "--out", home.file("roster")]
    for words in [["init"] + (isLive ? ["--live"] : []), sample] {
      guard try Program.run(words, home: home.path, environment: environment).code == 0 else {
        throw ScriptError("\(words)")
      }
    }
    try LivePolicy.edit(home.file("station/policy.yaml"), [("pin-rosters: \"no\"", "pin-rosters: \"yes\"")])
    if isDamaged { try Self.damage(home) }
    // The first whom the roster has: what stands in braces is theirs.
    let ties = try String(contentsOfFile: home.file("roster/parent-pins.csv"), encoding: .utf8).split(separator: "\n")
    let named = ties.dropFirst().first?.split(separator: ",").map(String.init) ?? []
    func filled(_ words: [String]) -> [String] {
      zip(["{student}", "{guardian}"], named).reduce(words) { words, name in words.map { $0 == name.0 ? name.1 : $0 } }
    }
    var text = ""
    for step in steps {
      let terminal = try PseudoTerminal(
        Program.path, filled(step.words), environment: Program.environment(home.path, environment), in: home.path,
        rows: 200)
      for answer in step.answers {
        try terminal.expect(": ")
        terminal.enter(answer)
      }
      let code = try terminal.end()
      let lines = terminal.screen.everything.split(separator: "\n", omittingEmptySubsequences: false)
        .reversed().drop { $0.isEmpty }.reversed()
      text +=
        "$ \(Step(filled(step.words)).typed)\n" + lines.map { $0 + "\n" }.joined() + (code == 0 ? "" : "[\(code)]\n")
    }
    return text
  }

  /// As exports are: a name that came out wrong, a number that is none, a row with too few fields, a file that is gone.
  private static func damage(_ home: ScratchFolder) throws {
    let folder = home.file("roster")
    for (name, files) in [
      ("contacts", ["contacts.csv", "fictitious.txt"]), ("other", ["guardianships.csv", "fictitious.txt"]),
    ] {
      home.makeFolder(name)
      for file in files {
        try FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: home.file("\(name)/\(file)"))
      }
    }
    for name in ["lists", "units"] { home.makeFolder(name) }
    try RosterFiles.change("guardians.csv", in: folder) { lines in
      lines[1] = lines[1].replacing(",", with: ",Mu\u{C3}\u{B1}oz ", maxReplacements: 1)
    }
    try RosterFiles.change("contacts.csv", in: folder) { lines in
      lines[2] = lines[2].split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(separator: ",")
    }
    try RosterFiles.change("contacts.csv", in: home.file("contacts")) { lines in
      lines[1] = lines[1].replacing(",", with: ",\u{FFFD}", maxReplacements: 2)
    }
  }
}
