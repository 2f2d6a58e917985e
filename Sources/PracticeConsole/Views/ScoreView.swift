import CallScript
import Diagnostics
import Verification
import Practice
import Terminal

/// What came of an attempt.
enum ScoreView {
  static func lines(_ attempt: Attempt, _ scenario: Scenario, passMark: Int, in language: Language) -> [StyledText] {
    guard let result = attempt.result else { return [] }
    let head =
      result.isWrongDisclosure
      ? StyledText(ScoreWord.wrong.in(language), .bad)
      : result.isPassed
        ? StyledText(ScoreWord.passed(score: result.score, mark: passMark).in(language), .good)
        : StyledText(ScoreWord.failed(score: result.score, mark: passMark).in(language), .bad)
    let missed = result.missed.map { clause in
      line("✗ " + (clause.section ?? scenario.expectation.section).rawValue, clause.in(language))
    }
    let pace = ScoreWord.pace(
      ScoreWord.Pace(
        keys: result.keys, targetKeys: scenario.target.keys, time: time(result.milliseconds),
        targetTime: "\(scenario.target.minutes):00", hints: result.hints))
    return [head] + missed + [StyledText("  " + pace.in(language), .dim)]
  }

  static func line(_ section: String, _ text: String) -> StyledText {
    var line = StyledText("  " + section + String(repeating: " ", count: max(1, 8 - section.count)), .label)
    line.append(text)
    return line
  }

  static func time(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
