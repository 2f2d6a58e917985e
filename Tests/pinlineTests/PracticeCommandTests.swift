import Foundation
import Practice
import PracticeConsole
import TestSupport
import Testing

@Suite("What `pinline practice` does without a terminal")
struct PracticeCommandTests {
  /// A whole clean call; `*` is what the caller said.
  private static let answers = """
    # The call comes in.
    call video en work
    *
    *
    *

    *
    *
    *
    *
    *
    *
    *
    *

    l
    *
    y

    *


    """

  @Test func `a file of lines takes a whole call whatever the seed`() throws {
    let home = try ScratchFolder()
    try home.write(Self.answers.utf8, to: "answers")
    for seed in ["3", "8", "21"] {
      let run = try Program.run(
        ["practice", "run", "clean-video", "--answers", home.path + "/answers", "--seed", seed], home: home.path)
      #expect(run.code == 0, "\(seed): \(run.output.suffix(400)) \(run.errors)")
      #expect(run.output.contains("Passed: "))
    }
    let report = try Program.run(["practice", "report"], home: home.path)
    #expect(report.output == "No call has been finished yet.\n", "what is unattended counts for nobody")
  }

  @Test func `a line that cannot be taken stops it with its place`() throws {
    let home = try ScratchFolder()
    try home.write(Self.answers.replacing("\nl\n", with: "\nq\n").utf8, to: "answers")
    let run = try Program.run(
      ["practice", "run", "clean-video", "--answers", home.path + "/answers", "--seed", "3"], home: home.path)
    #expect(run.code == 65)
    #expect(run.errors.contains("/answers:16: that is none of the choices\nhint: "))
    try home.write("call video en work\n".utf8, to: "short")
    let short = try Program.run(
      ["practice", "run", "clean-video", "--answers", home.path + "/short", "--seed", "3"], home: home.path)
    #expect(short.code == 65 && short.errors.contains("the lines ended before the call"))
  }

  @Test func `a player that fails gives another exit code`() throws {
    let home = try ScratchFolder()
    let perfect = try Program.run(["practice", "run", "expired-passport", "--player", "perfect"], home: home.path)
    #expect(perfect.code == 0)
    let rushed = try Program.run(["practice", "run", "expired-passport", "--player", "rushed"], home: home.path)
    #expect(rushed.code == 1 && rushed.output.contains("Not passed: "))
    let nobody = try Program.run(["practice", "run", "expired-passport"], home: home.path)
    #expect(nobody.code == 64 && nobody.errors.contains("hint: --answers FILE"))
    let unknown = try Program.run(["practice", "run", "no-such-call", "--player", "perfect"], home: home.path)
    #expect(unknown.code == 64 && unknown.errors.hasPrefix("pinline: there is no such scenario\nhint: "))
  }

  @Test func `a scenario of one's own is checked, listed by its problems and taken`() throws {
    let home = try ScratchFolder()
    let text = try #require(try ScenarioLibrary.scenario("clean-video")?.source)
    try home.write(text.utf8, to: "own.yaml")
    let good = try Program.run(["practice", "check", home.path + "/own.yaml"], home: home.path)
    #expect(good.code == 0 && good.output.hasSuffix("own.yaml: ends in disclosed; at 5 seeds perfect passes\n"))
    let taken = try Program.run(
      ["practice", "run", home.path + "/own.yaml", "--player", "perfect", "--seed", "4"], home: home.path)
    #expect(taken.code == 0)
    try home.write((text + "camera: broken\nknows: {shoeSize: right}\n").utf8, to: "bad.yaml")
    let bad = try Program.run(["practice", "check", home.path + "/bad.yaml"], home: home.path)
    #expect(bad.code == 65)
    #expect(
      bad.errors.contains(#/\/bad\.yaml:\d+:\d+: knows\.shoeSize: there is no such question\nhint: one of: birthDate/#))
    let other = try ScratchFolder()
    let refused = try Program.run(["practice", "take", home.path + "/bad.yaml"], home: other.path)
    #expect(refused.code == 65, "nobody takes it before it is mended")
    #expect(try other.files().isEmpty)
  }

  @Test func `the pass mark is read from the station s policy`() throws {
    let home = try ScratchFolder()
    try home.write(
      Self.answers.replacing("\n*\n*\n*\n\n", with: "\n*\n*\n*\n/hint\n\n", maxReplacements: 1).utf8, to: "answers")
    let words = ["practice", "run", "clean-video", "--seed", "3", "--answers", home.path + "/answers"]
    let before = try Program.run(words, home: home.path)
    #expect(before.code == 0 && before.output.contains("95 of 100 (pass mark 80)"))
    let policy = home.path + "/.local/share/pinline/practice/policy.yaml"
    let text = try String(contentsOfFile: policy, encoding: .utf8)
    #expect(text.contains("practice.pass-mark: \"80\""))
    try text.replacing("practice.pass-mark: \"80\"", with: "practice.pass-mark: \"96\"")
      .write(toFile: policy, atomically: false, encoding: .utf8)
    let after = try Program.run(words, home: home.path)
    #expect(after.code == 1 && after.output.contains("95 of 100 (pass mark 96)"))
  }

  @Test func `scenarios are listed under their topics by level`() throws {
    let home = try ScratchFolder()
    let lines = try Program.run(["practice", "list"], home: home.path).output.split(separator: "\n")
    let levels = lines.split { !$0.hasPrefix("  ") }.map { $0.compactMap { $0.firstMatch(of: #/level (\d)/#)?.1 } }
    #expect(levels.count == Scenario.Topic.allCases.count && levels.joined().count >= 30)
    for topic in levels { #expect(topic == topic.sorted()) }
    #expect(lines.first == "clean" && lines.contains("pressure") && lines.last?.contains("picture-freezes") == true)
  }

  @Test func `what a script typed counts for nobody`() throws {
    let home = try ScratchFolder()
    let run = try Program.run(
      ["practice", "take", "clean-video", "--seed", "3", "--operator", "Eva"], home: home.path, input: Self.answers)
    #expect(run.code == 0 && run.output.contains("Passed: 100"))
    #expect(try Program.run(["practice", "report"], home: home.path).output.hasPrefix("No call has been finished"))
  }

  @Test func `a transcript holds nothing that was typed`() throws {
    let home = try ScratchFolder()
    let file = home.path + "/transcript"
    let answers = Self.answers.replacing("l\n*\ny", with: "l\nRosa Nobody\ny")
    let run = try Program.run(
      ["practice", "--record", file, "--operator", "Eva"], home: home.path,
      input: "take clean-video 3\n\(answers)debrief\nquit\n")
    #expect(run.output.contains("Rosa Nobody"))
    #expect(try !String(contentsOfFile: file, encoding: .utf8).contains("Rosa Nobody"))
  }

  @Test func `a folder that holds anything is not made a practice station`() throws {
    let home = try ScratchFolder()
    #expect(
      try Program.run(
        ["init", "--live", "--home", home.path + "/live", "--keys", home.path + "/keys"], home: home.path
      ).code == 0)
    try FileManager.default.moveItem(atPath: home.path + "/live/station.sqlite", toPath: home.path + "/aside")
    let before = try home.files().map(\.path).sorted()
    let run = try Program.run(["practice", "report", "--home", home.path + "/live"], home: home.path)
    #expect(run.code == 2 && run.errors.contains("holds no practice station\nhint: "))
    #expect(try home.files().map(\.path).sorted() == before)
  }

  @Test(arguments: ["", "Bad\u{1B}[31mName"]) func `nobody takes a call under a name that is none`(_ name: String)
    throws
  {
    let home = try ScratchFolder()
    let run = try Program.run(
      ["practice", "run", "clean-video", "--player", "perfect", "--operator", name], home: home.path)
    #expect(run.code == 64 && run.errors.hasPrefix("pinline: that is no name for the log"))
  }

  @Test func `the schema names every key`() throws {
    let home = try ScratchFolder()
    let schema = try Program.run(["practice", "schema"], home: home.path).output
    for key in ScenarioKey.all { #expect(schema.contains("\(key.path)") && schema.contains(key.meaning.english)) }
  }

  @Test func `a live station is refused and not touched`() throws {
    let home = try ScratchFolder()
    let made = try Program.run(
      ["init", "--live", "--home", home.path + "/live", "--keys", home.path + "/keys"], home: home.path)
    #expect(made.code == 0)
    let before = try home.files().sorted { $0.path < $1.path }
    for words in [
      ["practice", "run", "clean-video", "--player", "perfect"], ["practice", "report"],
      ["practice", "take", "walk-in"],
    ] {
      let run = try Program.run(
        words + ["--home", home.path + "/live", "--keys", home.path + "/keys"], home: home.path)
      #expect(run.code == 2 && run.errors.contains("is of a live station"), "\(words): \(run.errors)")
    }
    let after = try home.files().sorted { $0.path < $1.path }
    #expect(before.map(\.path) == after.map(\.path) && before.map(\.bytes) == after.map(\.bytes))
  }

  @Test func `where a live station is said to be does not matter to practice`() throws {
    let home = try ScratchFolder()
    let live = ["PINLINE_HOME": home.path + "/live", "PINLINE_KEYS": home.path + "/keys"]
    #expect(try Program.run(["init", "--live"], home: home.path, environment: live).code == 0)
    let before = try home.files().filter { $0.path.hasPrefix("live") || $0.path.hasPrefix("keys") }
    let run = try Program.run(
      ["practice", "run", "clean-video", "--player", "perfect"], home: home.path,
      environment: live.merging(["CREDENTIALS_DIRECTORY": home.path + "/keys"]) { _, new in new })
    #expect(run.code == 0, "\(run.errors)")
    let after = try home.files().filter { $0.path.hasPrefix("live") || $0.path.hasPrefix("keys") }
    #expect(before.map(\.bytes) == after.map(\.bytes) && !before.isEmpty)
  }
}
