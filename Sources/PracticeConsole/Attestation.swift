import Matching
import Practice
import Verification

/// Compares what a trainee attests with what could be seen. Nobody else can: in a real call only the operator sees the picture.
enum Attestation {
  /// What is false about a choice.
  static func falsehoods(chosen id: String, at question: String, _ caller: SimulatedCaller) -> [AttemptEvent.Falsehood]
  {
    switch (question, id) {
    case ("ask.see.video", ""): caller.isSeen ? [] : [.presence]
    case ("ask.see.video", _): caller.isSeen ? [.wronglyRejected] : []
    // Who has to go on with a case at all had called anew: the session was broken.
    case ("ask.unbroken", "y"): [.presence]
    case ("ask.idKind", _): kind(id, caller)
    case ("ask.attest.video", "y"), ("ask.attest.counter", "y"): passed(caller, isRemote: question.hasSuffix("video"))
    case ("ask.attest.video", _), ("ask.attest.counter", _): rejected(id, caller)
    default: []
    }
  }

  /// What is false about the name typed as printed, by the console's own rules for names: a slip is no lie, the claimed name is.
  static func falsehoods(printed text: String, _ caller: SimulatedCaller) -> [AttemptEvent.Falsehood] {
    // What was read is compared as read, whatever kind the card is of; what was told before, as heard.
    if let card = caller.card, NameRule.printed(text, is: card.holder, on: card.kind ?? .driversLicense) != nil {
      return []
    }
    return NameRule.fullName(text, is: caller.cast.claimed.name) == nil ? [.wronglyRead] : [.printedName]
  }

  private static func kind(_ id: String, _ caller: SimulatedCaller) -> [AttemptEvent.Falsehood] {
    guard let card = caller.card else { return id == "n" ? [] : [.documentKind] }
    guard let kind = card.kind else { return id == "n" ? [] : [.documentKind] }
    if id == "n" { return [.wronglyRejected] }
    let kinds: [String: IDKind] = ["c": .californiaID, "l": .driversLicense, "m": .consulateCard, "p": .passport]
    return kinds[id] == kind ? [] : [.wronglyRead]
  }

  private static func passed(_ caller: SimulatedCaller, isRemote: Bool) -> [AttemptEvent.Falsehood] {
    guard let card = caller.card, caller.isSeen else { return [.face] }
    return (card.isExpired ? [.expiry] : []) + (isRemote && card.cue != .done ? [.liveCue] : [])
      + (card.hasSameFace ? [] : [.face])
  }

  private static func rejected(_ id: String, _ caller: SimulatedCaller) -> [AttemptEvent.Falsehood] {
    guard let card = caller.card, caller.isSeen else { return [] }
    let isTrue =
      switch id {
      case "x": card.isExpired
      case "r": card.cue != .done
      default: !card.hasSameFace
      }
    return isTrue ? [] : [.wronglyRejected]
  }
}
