import CallScript
import Matching

extension FollowUp {
  var prompt: Prompt {
    switch self {
    case .unit: .unit
    case .restOfName: .restOfName
    }
  }

  /// What the caller is asked.
  var line: ScriptLine {
    switch self {
    case .unit: .unit
    case .restOfName: .restOfName
    }
  }

  /// What to do about a line that does not belong to the answer.
  var problem: FormWord {
    switch self {
    case .unit: .badUnit
    case .restOfName: .noName
    }
  }
}
