import CallScript
import Diagnostics
import Verification
import Practice
import Terminal

/// What came of an attempt.
enum ScoreView {
  /// The result first, then the points of each clause that counted.
  static func lines(_ attempt: Attempt, _ scenario: Scenario, passMark: Int, in language: Language) -> [StyledText] {
    guard let result = attempt.result else { return [] }
    let clauses = result.lines.map { line in
      let mark = line.isMet ? "✓" : line.points > 0 ? "◐" : "✗"
      let points = "\(line.points)/\(line.clause.points)"
      let section = (line.clause.section ?? scenario.expectation.section).rawValue
      return self.line(
        "\(mark) \(padding(5 - points.count))\(points)  \(section)", line.clause.in(language), isDim: line.isMet)
    }
    let pace = ScoreWord.pace(
      ScoreWord.Pace(
        keys: result.keys, targetKeys: scenario.target.keys, time: time(result.milliseconds),
        targetTime: "\(scenario.target.minutes):00", hints: result.hints))
    return headline(result, scenario, passMark: passMark, in: language) + clauses
      + [StyledText("  " + pace.in(language), .dim)]
  }

  /// Whether it is passed, and if not, what stands in the way before all else.
  static func headline(
    _ result: AttemptResult, _ scenario: Scenario, passMark: Int, in language: Language
  ) -> [StyledText] {
    let word: ScoreWord
    if result.isPassed {
      word = .passed(score: result.score, mark: passMark)
    } else if let fault = result.fault {
      let section = (fault.section ?? scenario.expectation.section).rawValue
      word = .failedBy(fault, section: section, score: result.score, mark: passMark)
    } else {
      word = .failed(score: result.score, mark: passMark)
    }
    return [StyledText(word.in(language), result.isPassed ? .good : .bad)]
  }

  private static func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private static func line(_ head: String, _ text: String, isDim: Bool) -> StyledText {
    var line = StyledText("  " + head + padding(16 - head.count), .label)
    line.append(text, isDim ? .dim : .plain)
    return line
  }

  static func time(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
