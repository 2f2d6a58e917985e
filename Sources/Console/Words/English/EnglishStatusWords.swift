import Diagnostics
import CallScript
package import Verification

extension StatusWord {
  var english: String {
    switch self {
    case .step(let number): "step \(number) of 8"
    case .question(let number): "question \(number) of 8"
    case .parked: "parked"
    case .next(let step): "next: \(step.english)"
    case .unreviewed(let language): "\(language.rawValue), reviewed: no"
    }
  }
}

extension NextStep {
  var english: String {
    switch self {
    case .caller: "the caller"
    case .see: "see the caller"
    case .questions: "the questions"
    case .item(let item): item.english
    case .readBack: "read answers back"
    case .id: "the ID"
    case .ready: "the PIN"
    case .pin: "PIN read back"
    case .end: "close"
    }
  }
}

extension Requirement {
  package var english: String {
    switch self {
    case .naming: "child and caller named"
    case .standing: "records looked up"
    case .presence: "caller seen"
    case .answers(let left): "items to ask: \(left)"
    case .readBack: "answers read back"
    case .verdict: "one verdict over all"
    case .identification: "ID seen, live"
    case .recheck: "records looked up again"
    case .authorization: "parent ready, showing the PIN authorized"
    case .impossible: "this case can no longer lead to a PIN"
    }
  }
}
