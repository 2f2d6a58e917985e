import CallScript
import Console
import Diagnostics
package import Practice

/// What is told at the practice station's own prompt, and before a reply.
enum MenuNotice: Hashable, Localized {
  case banner(person: String)
  case noScreen
  case greeting(calls: Int, passed: Int)
  case commands
  /// A call whose kind is known, and what of it.
  case starts(Scenario, seed: UInt64), announced
  case interrupted
  /// A call whose kind is told afterwards, and what it was.
  case startsBlind, was(Scenario, seed: UInt64)
  case shiftOver
  case course(calls: Int)
  /// The trainer's course of that title, and how many calls of it are still to be passed.
  case trainerCourse(title: String, calls: Int), assigned(calls: Int)
  case courseCall(Int, of: Int)
  case courseAgain, courseDone
  case nothingDue, enough(minutes: Int)
  /// The voice that was asked for cannot be heard.
  case noSound, interpretedAsText
  case level(Int)
  case scores(best: Int, last: Int)
  case reply
}

/// What is wrong with a line at the practice station's own prompt, and what to type.
enum MenuProblem: Hashable, Explained, Localized {
  case command(nearest: String?), noScenario, noAttempt
}

/// A command at the practice station's own prompt, by its word, in the order of the help.
enum MenuWord: String, CaseIterable, Localized {
  case next, shift, faces, course, list, take, debrief, report, help, quit
}

/// What a trainee may ask for beside the commands of a real call.
enum PracticeWord: String, CaseIterable, Localized {
  /// The caller says it again, slowly.
  case `repeat`
  /// What to look at here; it costs points.
  case hint
}

/// What becomes of a call that was interrupted.
enum InterruptedChoice: ScriptChoice {
  case goOn, discard

  var key: String { self == .goOn ? "" : "d" }
}

/// Whether the next call of the course is taken.
enum CourseChoice: ScriptChoice {
  case take, leave

  var key: String { self == .take ? "" : "q" }
}

extension Scenario.Topic: Localized {}
