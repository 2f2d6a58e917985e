import CallScript
import Practice

/// What a trainee attested falsely. What is said of a document counts once all of it is said: until then `/back` takes it back.
struct Attestations {
  private let caller: SimulatedCaller
  /// What was said falsely of a document so far, and of the name printed on it.
  private var doubts: [AttemptEvent.Falsehood] = []
  private var printed: [AttemptEvent.Falsehood] = []
  /// Faces that were said to be two people's, as long as that is asked again.
  private var rejected: AttemptEvent?

  init(_ caller: SimulatedCaller) { self.caller = caller }

  /// The name was typed as printed.
  mutating func read(_ name: String) { printed = AttestationCheck.falsehoods(printed: name, caller) }

  /// Which faces a choice says to be one person's or two; nil for none. That they are two is asked again, and counts once it is
  /// meant.
  mutating func compared(by chosen: Chosen) -> AttemptEvent? {
    let before = rejected
    rejected = nil
    if let confirmed = chosen.as(ConfirmChoice.self) { return confirmed == .sure ? before : nil }
    let seen = chosen.as(Attestation.self) ?? chosen.as(CounterAttestation.self)?.attestation
    guard let seen, let card = caller.card, caller.isSeen else { return nil }
    switch seen {
    case .passed: return .comparedFaces(areSame: card.hasSameFace, saysSame: true)
    case .otherFace:
      rejected = .comparedFaces(areSame: card.hasSameFace, saysSame: false)
      return nil
    case .expired, .challengeRefused: return nil
    }
  }

  /// A choice was made; what is false and counts now.
  mutating func chose(_ chosen: Chosen) -> [AttemptEvent.Falsehood] {
    let falsehoods = AttestationCheck.falsehoods(in: chosen, caller)
    let kind = chosen.as(IDKindChoice.self)
    doubts = kind == nil ? doubts + printed + falsehoods : falsehoods
    printed = []
    guard kind == nil || kind == IDKindChoice.none else { return [] }
    defer { doubts = [] }
    return doubts
  }
}
