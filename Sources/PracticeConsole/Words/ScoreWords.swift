import CallScript
import Diagnostics
package import Practice

/// What came of an attempt.
enum ScoreWord: Hashable, Localized {
  case passed(score: Int, mark: Int), failed(score: Int, mark: Int), wrong
  case pace(Pace)

  /// Keys and time beside the scenario's target.
  struct Pace: Hashable {
    let keys: Int, targetKeys: Int
    let time: String, targetTime: String
    let hints: Int
  }
}

/// What an attempt is scored by.
extension Clause: Localized {}

/// How a class does.
enum ReportWord: Hashable, Localized {
  case empty
  case ready, notYet
}

/// The head of a table of the report.
enum ReportHead: Hashable, Localized {
  case people, rows, hard
}
