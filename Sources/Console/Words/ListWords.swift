import CallScript
import Diagnostics
import Verification

enum TableHead: Hashable, Localized {
  case cases, log
}

/// What stands on a caller card.
enum CardLabel: Hashable, Localized {
  case title, student, caller, relationship, school, printedName
}

/// What is told about the log and the policy.
enum LogNotice: Hashable, Localized {
  case page(Int, of: Int), lastPage(Int)
  case empty
  case noCase
  case checkpointsFailing(reason: String), checkpointsResumed
  case policyFile, policy(number: Int)
}

/// What is told of a disclosure.
enum DisclosureLabel: Hashable, Localized {
  case none
  case guardian(String)
  case how(Channel, document: String)
  case `operator`(String)
  /// The ID check of the case before served.
  case sibling
  /// Nil while the case is open.
  case outcome(Outcome?)
}
