import CallScript
import Diagnostics
import Verification

enum TableHead: Hashable, Localized {
  case cases, callBacks, log, report
}

/// What stands on a caller card.
enum CardLabel: Hashable, Localized {
  case title, student, caller, relationship, school, printedName
}

/// What is told about the log and the policy.
enum LogNotice: Hashable, Localized {
  /// Which page it is, and what shows the one before in time.
  case page(Int, of: Int, older: String), lastPage(Int)
  case noPage(Int, last: Int)
  case empty
  case noCase
  case checkpointsFailing(reason: String), checkpointsResumed
  case policyFile, policy(number: Int)
}

extension LogNotice {
  /// What stands below a page; nothing where there is but one.
  static func foot(of page: Int, of pages: Int, older: String) -> LogNotice? {
    if pages < 2 { return nil }
    return page < pages ? .page(page, of: pages, older: older) : .lastPage(page)
  }
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
