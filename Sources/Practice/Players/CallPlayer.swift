package import Ledger
package import Verification

/// What stands before whoever takes a call.
package struct PlayerPrompt {
  /// The question's key in the texts; `main` for the main prompt.
  package let question: String
  /// Where the case stands; nil if none is in hand.
  package let stage: Stage?
  /// The attempt's case that waits to be gone on with.
  package let waiting: CaseReference?
  /// The moment of pressure that a reply is picked for.
  package let pressure: Pressure?
  /// The other end.
  package let caller: SimulatedCaller

  /// A prompt.
  package init(
    question: String, stage: Stage?, waiting: CaseReference?, pressure: Pressure?, caller: SimulatedCaller
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
  var asksForRest: Bool { question == "ask.unit" || question == "ask.restOfName" }

  /// Whether a command of the call can be typed here.
  var takesCommands: Bool {
    let isStep = question.hasPrefix("item") || question.hasPrefix("ask.")
    return isStep && pressure == nil
      && ![
        "ask.line", "ask.done", "ask.sibling", "ask.again", "ask.unbroken", "ask.leave", "ask.abandon", "ask.channel",
        "ask.reason",
      ]
      .contains(question)
  }
}

/// Whoever takes a call unattended: one line for each prompt, as a person types it. `*` stands for what the caller said.
package protocol CallPlayer {
  /// What to type.
  mutating func line(for prompt: PlayerPrompt) -> String
}
