import CallScript
import Practice

/// What a trainee attested falsely. What is said of a document counts once all of it is said: until then `/back` takes it back.
struct Attestations {
  private let caller: SimulatedCaller
  /// What was said falsely of a document so far, and of the name printed on it.
  private var doubts: [AttemptEvent.Falsehood] = []
  private var printed: [AttemptEvent.Falsehood] = []

  init(_ caller: SimulatedCaller) { self.caller = caller }

  /// The name was typed as printed.
  mutating func read(_ name: String) { printed = AttestationCheck.falsehoods(printed: name, caller) }

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
