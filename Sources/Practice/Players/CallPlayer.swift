package import CallScript
package import Ledger
package import Verification

/// What stands before whoever takes a call.
package struct PlayerPrompt {
  package let question: CallQuestion
  /// Where the case stands; nil if none is in hand.
  package let stage: Stage?
  /// The attempt's case that waits to be gone on with.
  package let waiting: CaseReference?
  /// The moment of pressure that a reply is picked for.
  package let pressure: Pressure?
  /// The other end.
  package let caller: SimulatedCaller

  package init(
    question: CallQuestion, stage: Stage?, waiting: CaseReference?, pressure: Pressure?, caller: SimulatedCaller
  ) {
    self.question = question
    self.stage = stage
    self.waiting = waiting
    self.pressure = pressure
    self.caller = caller
  }

  /// The choice of the first reply of the first of these worths that there is.
  func reply(_ worths: [Scenario.Reply.Worth]) -> String {
    let replies = pressure?.replies ?? []
    let wanted = pressure?.isNextStep == true ? [.good] : worths
    for worth in wanted {
      if let place = replies.firstIndex(where: { $0.worth == worth }) { return Pressure.choice(place) }
    }
    return Pressure.choice(0)
  }

  /// Whether it asks whether the answer just typed was all of it.
  var asksForRest: Bool { question == .prompt(.unit) || question == .prompt(.restOfName) }

  /// What is typed where the console asks whether what was just typed is meant: it was. Nil at any other prompt.
  var confirmation: String? {
    switch question {
    case .choice(.confirm): ConfirmChoice.sure.key
    case .choice(.park): ParkChoice.park.key
    case .choice(.hold): HoldChoice.still.key
    case .choice(.misread): MisreadChoice.showAgain.key
    default: nil
    }
  }

  /// Whether a command of the call can be typed here.
  var takesCommands: Bool {
    switch question {
    case .main, .reply, .prompt(.line): false
    case .prompt: true
    case .choice(let list): list.isStep
    }
  }
}

extension ChoiceList {
  /// Whether it belongs to a step of the case, so that the call's commands can be typed at it.
  fileprivate var isStep: Bool {
    switch self {
    case .join, .sight, .counterSight, .stillSeen, .stillAtCounter, .idKind, .otherID, .attestation,
      .counterAttestation, .ready, .misread, .reading,
      .lastReading:
      true
    case .channel, .reason, .language, .interpreter, .unbroken, .confirm, .park, .hold, .done, .sibling, .abandon,
      .leave, .again:
      false
    }
  }
}

/// Whoever takes a call unattended: one line for each prompt, as a person types it. `*` stands for what the caller said.
package protocol CallPlayer {
  /// What to type.
  mutating func line(for prompt: PlayerPrompt) -> String
}
