import Console
import Diagnostics
import Roster
import TestSupport

extension ReadRoster {
  /// The problems as a user reads them.
  var messages: [String] { problems.map { $0.diagnostic(in: .english).description } }
}

extension RosterProblem {
  /// What is wrong, as a user reads it.
  var what: String { fault.english.what }
}
