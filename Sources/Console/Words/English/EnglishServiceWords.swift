import Matching
import Station

extension CaseService {
  package var english: String {
    switch self {
    case .linkHelped(let found) where found.contains(.otherAsked): "the other guardian's PIN refused"
    case .linkHelped(let found) where found.allSatisfy(\.isRight): "help with linking: all right"
    case .linkHelped(let found): "help with linking: \(found.count { !$0.isRight }) found"
    case .linkRecorded(let outcome): outcome.english
    case .callBackDue: "call back promised"
    case .callBackBegun: "call back: number looked up"
    case .callBackEnded(.reached): "call back: reached"
    case .callBackEnded(.givenUp): "call back: given up"
    case .wrappedUp(let code): "about: \(code.english)"
    case .transferred: "transferred"
    case .notesRead: "notes read"
    case .officeReferred(let change): "sent to the school's office: \(change.english)"
    }
  }
}

extension LinkOutcome {
  package var english: String {
    switch self {
    case .yes: "child linked"
    case .no: "child not linked"
    case .later: "child to be linked later"
    }
  }
}

extension WrapUp {
  package var english: String {
    switch self {
    case .pin: "the PIN"
    case .registration: "registration"
    case .password: "password"
    case .linking: "linking"
    case .records: "school records"
    case .emergencyCard: "emergency card"
    case .schoology: "Schoology"
    case .complaint: "a complaint"
    case .other: "something else"
    }
  }
}

extension TrainingTopic {
  package var english: String {
    switch self {
    case .orientation: "Parent Portal and Schoology"
    case .outreach: "reaching parents"
    case .troubleshooting: "registration and PIN problems"
    case .procedures: "operational procedures"
    }
  }
}
