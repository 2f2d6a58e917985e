import Verification
import Practice
import Terminal
import Wording

/// What came of an attempt.
enum ScoreView {
  static func lines(_ attempt: Attempt, _ scenario: Scenario, passMark: Int, _ texts: Texts) -> [StyledText] {
    guard let result = attempt.result else { return [] }
    let values = ["score": String(result.score), "mark": String(passMark)] as KeyValuePairs
    let head =
      result.isWrongDisclosure
      ? StyledText(texts("score.wrong"), .bad)
      : result.isPassed
        ? StyledText(texts("score.passed", values), .good) : StyledText(texts("score.failed", values), .bad)
    let missed = result.missed.map { clause in
      line("✗ " + (clause.section ?? scenario.expectation.section).rawValue, texts("clause.\(clause.rawValue)"))
    }
    let pace = texts(
      "score.pace",
      [
        "keys": String(result.keys), "targetKeys": String(scenario.target.keys),
        "time": time(result.milliseconds), "targetTime": "\(scenario.target.minutes):00", "hints": String(result.hints),
      ])
    return [head] + missed + [StyledText("  " + pace, .dim)]
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
