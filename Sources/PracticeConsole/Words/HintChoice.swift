import CallScript

/// Which hint belongs to a question.
extension Hint {
  init(at question: CallQuestion) {
    switch question {
    case .main: self = .mainPrompt
    case .reply: self = .reply
    case .prompt(let prompt): self.init(at: prompt)
    case .choice(let list): self.init(at: list)
    }
  }

  private init(at prompt: Prompt) {
    switch prompt {
    case .item, .line: self = .item
    case .child, .childLast, .childBirth, .childSchool, .childSecond, .childNumber: self = .child
    case .caller: self = .caller
    case .relationship: self = .relationship
    case .unit, .restOfName: self = .followUp
    case .readBack: self = .readBack
    case .idName: self = .idName
    case .attendant: self = .caller
    case .readBackPIN: self = .readBackPIN
    }
  }

  private init(at list: ChoiceList) {
    switch list {
    case .channel, .reason, .language, .interpreter, .confirm, .park, .hold, .abandon, .leave, .again: self = .item
    case .join: self = .phone
    case .sight, .counterSight, .stillSeen, .stillAtCounter, .unbroken: self = .see
    case .idKind: self = .idKind
    case .otherID: self = .idAnother
    case .attestation, .counterAttestation: self = .attest
    case .ready: self = .ready
    case .misread, .reading, .lastReading: self = .misread
    case .done, .sibling: self = .end
    }
  }
}
