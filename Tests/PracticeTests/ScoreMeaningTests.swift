import CallScript
import Diagnostics
import Practice
@testable import PracticeConsole
import Records
import TestSupport
import Testing
import Verification

@Suite("Practice: a score means what it says")
struct ScoreMeaningTests {
  private func result(
    _ name: String, _ instead: [CallQuestion: [String]], on output: KeptScreen? = nil
  ) throws -> AttemptResult {
    let station = try PracticeStation()
    let attempt = try station.play(
      station.scenario(name), by: TypedPlayer(instead: instead), seed: 3, on: output?.output)
    return try #require(attempt.result)
  }

  @Test func `what was given away is named before all else, with its section`() throws {
    let station = try PracticeStation()
    let leak = try #require(try station.play(station.scenario("fishing"), by: .trusting, seed: 3).result)
    #expect(leak.fault == .told(.answer) && leak.score < 80 && !leak.isWrongDisclosure, "\(leak)")
    let words = ScoreWord.failedBy(.told(.answer), section: "IV.1", score: 79, mark: 80).in(.english)
    #expect(words == "Not passed: you told the caller which answers were right (IV.1). 79 of 100 (pass mark 80).")
  }

  @Test func `quitting at the ring earns nothing`() throws {
    let left = try result("clean-video", [.main: ["quit"]])
    #expect(left.score == 0 && left.fault == .notTaken && left.isLeft && !left.isPassed)
    #expect(left.lines.allSatisfy { $0.points == 0 })
  }

  @Test func `leaving in the middle is named and is below the mark`() throws {
    let left = try result("clean-video", [.item(.grade): ["/park"], .main: ["call video en work", "quit"]])
    #expect(left.isLeft && left.fault == .left && left.score < 80)
  }

  /// An answer typed otherwise than it was said, and confirmed: seven of eight.
  @Test func `an answer misheard costs its share and no more`() throws {
    let result = try result("not-yet-verified", [.item(.phone): ["213 555 0000"], .prompt(.readBack): ["", ""]])
    let answers = try #require(result.lines.first { $0.clause == .answers })
    #expect(answers.points == 17 && !answers.isMet)
  }

  @Test func `the points of each clause are shown and a half met one does not look failed`() throws {
    let scenario = try #require(try ScenarioLibrary.scenario("clean-video"))
    let lines = [
      ScoreLine(clause: .answers, points: 15), ScoreLine(clause: .ending, points: 20),
      ScoreLine(clause: .flag, points: 0),
    ]
    let half = AttemptResult(
      score: 60, isPassed: false, isWrongDisclosure: false, isLeft: false, lines: lines, fault: .notFlagged,
      keys: 230, milliseconds: 60_000, hints: 0)
    let log = try AttemptFolder().begin("Ana", "clean-video")
    try log.finish(half)
    let shown = ScoreView.lines(log.attempt, scenario, passMark: 80, in: .english).map { String(describing: $0) }
    #expect(shown.count == 5)
    let text = shown.joined(separator: "\n")
    #expect(text.contains("you did not flag suspected fraud (IV)"))
    #expect(text.contains("◐ 15/20  IV.1") && text.contains("✓ 20/20  IV.3") && text.contains("✗  0/15  IV"), "\(text)")
  }

  @Test(arguments: Language.allCases) func `every reason is a sentence of its own`(_ language: Language) {
    let sentences = Fault.all.map { $0.in(language) }
    #expect(Set(sentences).count == sentences.count && sentences.allSatisfy { $0.count > 8 })
  }

  /// Scenario and guide leave it open whether somebody interprets: an operator may speak the language.
  @Test func `a child who translates is no fault of an opening without an interpreter`() throws {
    for opening in ["call video es health", "call video es health vendor"] {
      let result = try result("child-translates", [.main: [opening]])
      #expect(!result.missed.contains(.opening) && result.isPassed, "\(opening): \(result)")
    }
  }
}
