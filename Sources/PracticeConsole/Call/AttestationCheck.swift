import CallScript
import Matching
import Practice
import Verification

/// Compares what a trainee attests with what could be seen. Nobody else can: in a real call only the operator sees the picture.
enum AttestationCheck {
  /// What is false about a choice.
  static func falsehoods(in chosen: Chosen, _ caller: SimulatedCaller) -> [AttemptEvent.Falsehood] {
    if let sight = chosen.as(SightChoice.self) {
      if caller.isSeen, sight == .seen { return caller.hasMisreadNumber ? [.caseNumber] : [] }
      if caller.isSeen { return [.wronglyRejected] }
      return sight == .seen ? [.presence] : []
    }
    if chosen.as(StillSeenChoice.self) == .still || chosen.as(StillAtCounterChoice.self) == .still {
      return caller.isSeen ? [] : [.presence]
    }
    // Who has to go on with a case at all had called anew: the session was broken.
    if chosen.as(UnbrokenChoice.self) == .unbroken { return [.presence] }
    if let kind = chosen.as(IDKindChoice.self) { return falsehoods(in: kind, caller.card) }
    if let seen = chosen.as(Attestation.self) { return falsehoods(in: seen, caller, isRemote: true) }
    if let seen = chosen.as(CounterAttestation.self) {
      return falsehoods(in: seen.attestation, caller, isRemote: false)
    }
    return []
  }

  /// What is false about the name typed as printed, by the console's own rules for names: a slip is no lie, the claimed name is.
  static func falsehoods(printed text: String, _ caller: SimulatedCaller) -> [AttemptEvent.Falsehood] {
    // What was read is compared as read, whatever kind the card is of; what was told before, as heard.
    if let card = caller.card, NameRule.printed(text, is: card.holder, on: card.kind ?? .driversLicense) != nil {
      return []
    }
    return NameRule.fullName(text, is: caller.cast.claimed.name) == nil ? [.wronglyRead] : [.printedName]
  }

  private static func falsehoods(in choice: IDKindChoice, _ card: IDCard?) -> [AttemptEvent.Falsehood] {
    guard let kind = card?.kind else { return choice.kind == nil ? [] : [.documentKind] }
    if choice == .none || choice == .onScreen { return [.wronglyRejected] }
    return choice.kind == kind ? [] : [.wronglyRead]
  }

  private static func falsehoods(
    in attestation: Attestation, _ caller: SimulatedCaller, isRemote: Bool
  ) -> [AttemptEvent.Falsehood] {
    guard let card = caller.card, caller.isSeen else { return attestation == .passed ? [.face] : [] }
    switch attestation {
    case .passed:
      return (card.isExpired ? [.expiry] : []) + (isRemote && card.challenge != .done ? [.livenessChallenge] : [])
        + (card.hasSameFace ? [] : [.face])
    case .expired: return card.isExpired ? [] : [.wronglyRejected]
    case .challengeRefused: return card.challenge == .done ? [.wronglyRejected] : []
    case .otherFace: return card.hasSameFace ? [.wronglyRejected] : []
    }
  }
}
