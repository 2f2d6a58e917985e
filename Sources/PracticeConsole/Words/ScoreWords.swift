import CallScript
import Diagnostics
import Records
package import Practice

/// What came of an attempt.
enum ScoreWord: Hashable, Localized {
  case passed(score: Int, mark: Int), failed(score: Int, mark: Int)
  /// Not passed for something that has to be met, with its section.
  case failedBy(Fault, section: String, score: Int, mark: Int)
  case pace(Pace)

  /// Keys and time beside the scenario's target.
  struct Pace: Hashable {
    let keys: Int, targetKeys: Int
    let time: String, targetTime: String
    let hints: Int
  }
}

/// Why an attempt is not passed, whatever the score: what was done, as said to whoever did it.
extension Fault: Localized {}

/// Something that an operator does, as a thing done.
extension Scenario.Act: Localized {}

/// What an attempt is scored by.
extension Clause: Localized {}

/// How a class does.
enum ReportWord: Hashable, Localized {
  case empty
  case ready(until: CivilDate), notYet
  /// What a person still has to pass, and what else stands in the way.
  case missing(person: String, [CallKind]), wrongLately(person: String, calls: Int)
}

/// A kind of call.
extension CallKind: Localized {}

/// The head of a table of the report.
enum ReportHead: Hashable, Localized {
  case people, rows, faces, hard, list
}
