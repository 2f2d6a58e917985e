import CallScript
import Verification

extension TableHead {
  var english: [String] {
    switch self {
    case .cases: ["case", "where", "operator", "opened"]
    case .callBacks: ["case", "call at", "promised", ""]
    case .log: ["number", "time", "case", "operator", "fact"]
    case .report: ["word", "figures"]
    }
  }
}

extension CardLabel {
  var english: String {
    switch self {
    case .title: "Caller card: fictitious. You are this parent."
    case .student: "student number"
    case .caller: "you"
    case .relationship: "you are the child's"
    case .school: "school"
    case .printedName: "on your ID"
    }
  }
}

extension LogNotice {
  var english: String {
    switch self {
    case .page(let number, let count, let older): "Page \(number) of \(count). Older: \(older)"
    case .lastPage(let number): "Page \(number) of \(number), the oldest."
    case .noPage(let number, let last): "There is no page \(number): 1 to \(last)."
    case .empty: "No entries."
    case .noCase: "There is no such case."
    case .checkpointsFailing(let reason):
      "The log's checkpoints cannot be written (\(reason)). The call can go on; tell your supervisor."
    case .checkpointsResumed: "The log's checkpoints are written again."
    case .policyFile:
      "Pinline's policy. A change counts for cases opened after the console's next start, and is logged."
    case .policy(let number): "Settings of policy.yaml, version \(number):"
    }
  }
}

extension DisclosureLabel {
  var english: String {
    switch self {
    case .none: "No disclosure about this student was found. Cases whose values were purged are not searched."
    case .guardian(let guardian): "to guardian \(guardian)"
    case .how(let channel, let document): "\(channel.english), ID: \(document)"
    case .operator(let name): "operator \(name)"
    case .sibling: "as in the case before"
    case .outcome(nil): "open"
    case .outcome(.disclosed): "confirmed"
    case .outcome(.unconfirmed): "unconfirmed"
    case .outcome(.unjudged): "unconfirmed"
    }
  }
}
