import Desk
import CallScript
import Verification
import Matching
import Records
import Terminal

/// What the commands of a call do. True where the step has to be looked up anew.
extension CallFlow {
  func carryOut(_ command: SlashCommand) throws -> Bool {
    let step = desk.step
    switch command {
    case .back: return try back()
    case .edit(let item): return try edit(asked: item)
    case .review:
      review(in: talk.language)
      return false
    case .badLine:
      try desk.questions.restartRound(.badLine)
      talk.tell(CallNotice.restarted, .warning)
    case .videoLost: try desk.presence.loseSight()
    case .explain:
      explain()
      return false
    case .spell:
      talk.show(spellingAid)
      return false
    case .note(let text): return try note(text)
    case .emergency, .guide, .link, .linked, .wrap:
      // The case stays where it is: the same prompt comes again with what was there.
      if try serve(command) == false { try leaveGone(Question("")) }
      return false
    case .transfer(let name):
      try transfer(to: name)
      return desk.step != step
    case .letter(let file): return try writeLetter(to: file)
    case .slip: return try printSlip()
    // Whoever stays goes on at the same prompt: nothing repeats.
    case .hold:
      try hold()
      return desk.step != step
    case .park:
      try askToPark()
      return desk.step != step
    case .flag:
      // Nothing on the screen tells a caller who can see it (IV).
      try desk.flag()
      talk.tell(CallNotice.flagged)
      return false
    case .abandon:
      try abandon()
      return desk.step != step
    case .notGuardian: try desk.leaving.refuse(.notGuardian)
    // `Talk` tells it at every prompt.
    case .help: return false
    }
    return true
  }

  /// Goes back one answer; before the first one, and in the naming, the step itself starts over.
  private func back() throws -> Bool {
    switch desk.step {
    case .ask(let item):
      guard let before = Item(rawValue: item.rawValue - 1), desk.questions.answers[before] != nil else {
        talk.tell(CallNotice.nothingBefore, .warning)
        return false
      }
      try edit(before)
    case .readBack: try edit(.contactPhone)
    case .nameCaller: try desk.naming.unfind()
    case .nameChild, .see, .identify, .authorize, .showing, .readBackPIN, .idle, .parked, .ended:
      talk.tell(CallNotice.nothingBefore, .warning)
      return false
    }
    return true
  }

  private func edit(asked item: Item?) throws -> Bool {
    guard let item else {
      try talk.fail(Problem.whichItem)
      return false
    }
    try edit(item)
    return true
  }

  private func note(_ text: String) throws -> Bool {
    guard !text.isEmpty else {
      try talk.fail(Problem.emptyNote)
      return false
    }
    // Neither a PIN nor the number of a document is kept anywhere.
    if NoteDigits.lookSecret(in: text) {
      talk.tell(CallNotice.secretInNote, .warning)
      guard case .line(.sure) = try pick(ConfirmChoice.self) else { return false }
    }
    try desk.beside.note(text)
    talk.tell(CallNotice.noted, .good)
    return false
  }

  private func explain() {
    let requirements = desk.stage?.outstanding ?? []
    if requirements.isEmpty { return talk.tell(CallNotice.nothingOutstanding) }
    talk.show(ExplainView.lines(requirements, in: talk.language))
  }
}
