/// How the program ends: the one table of its exit codes.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  case broken = 1
  case unusable = 2
  // Of an import that nobody is at.
  case leftOut = 10
  case overLimit = 11
  case listLost = 12
  // As sysexits.h has them.
  case usage = 64
  case badInput = 65
  case noScript = 66
  case missing = 69
  case unreadable = 71
  case cannotMake = 73
  case notWritten = 74
  case scriptEnded = 75
  case hungUp = 129

  /// What it says, as `pinline --help` tells it.
  package var meaning: String {
    switch self {
    case .done: "done"
    case .broken: "a log or proof that does not hold, or something that doctor would look at"
    case .unusable: "no station, not usable, or nothing to check, or something that doctor calls bad"
    case .leftOut: "an import by a timer that left rows out"
    case .overLimit: "one that the policy does not allow"
    case .listLost: "one that is in but for its list of what was left out"
    case .usage: "wrong usage"
    case .badInput: "bad input (a script's or a file's line is named)"
    case .noScript: "a script that cannot be read"
    case .missing: "something is missing"
    case .unreadable: "a file or the database could not be read"
    case .cannotMake: "a file that cannot be made"
    case .notWritten: "a file or the log could not be written"
    case .scriptEnded: "a script that ended in a call"
    case .hungUp: "the terminal hung up"
    }
  }

  /// All of them, in one sentence.
  package static var told: String {
    allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ")
  }
}
