import Ledger

/// Something that an attempt keeps besides the log: what the trainee typed and picked, and whether it was true. It is for the debrief
/// and goes nowhere else.
public enum AttemptEvent: Hashable, Sendable {
  /// A case of this reference was opened, or gone on with.
  case took(CaseReference)
  /// A line was typed at a question. `heard` is what the caller had said, as a good listener types it.
  case typed(question: String, text: String, heard: String?)
  /// Something that only the trainee could see was attested, and was not so.
  case attestedFalsely(Falsehood)
  /// A question was put to a caller who was not in the picture.
  case askedUnseen(question: String)
  /// A reply was picked in a moment of pressure.
  case replied(says: String, reply: String, worth: Scenario.Reply.Worth, isNextStep: Bool)
  /// A hint was asked for.
  case hinted(question: String)
  /// The caller had to call again.
  case calledAgain

  /// What an attestation can be false about (IV, IV.2).
  public enum Falsehood: String, Hashable, Sendable, CaseIterable {
    /// The caller was not seen.
    case presence
    /// The document's kind is another.
    case documentKind
    /// Another name is printed on it.
    case printedName
    /// It is past its date, or is not, as was said.
    case expiry
    /// The live cue was not followed.
    case liveCue
    /// The photo is of somebody else.
    case face
    /// It was said not to match, and does.
    case wronglyRejected
  }
}

extension AttemptEvent {
  /// As it is kept.
  var json: [String: JSON] {
    switch self {
    case .took(let reference): ["kind": .string("took"), "case": .string(reference.description)]
    case .typed(let question, let text, let heard):
      ["kind": .string("typed"), "question": .string(question), "text": .string(text)].merging(
        heard.map { ["heard": .string($0)] } ?? [:]
      ) { _, new in new }
    case .attestedFalsely(let falsehood): ["kind": .string("attestedFalsely"), "what": .string(falsehood.rawValue)]
    case .askedUnseen(let question): ["kind": .string("askedUnseen"), "question": .string(question)]
    case .replied(let says, let reply, let worth, let isNextStep):
      [
        "kind": .string("replied"), "says": .string(says), "reply": .string(reply), "worth": .string(worth.rawValue),
        "nextStep": .bool(isNextStep),
      ]
    case .hinted(let question): ["kind": .string("hinted"), "question": .string(question)]
    case .calledAgain: ["kind": .string("calledAgain")]
    }
  }

  /// Nil for what is none.
  init?(_ json: JSON) {
    func text(_ key: String) -> String? { json[key]?.string }
    switch text("kind") {
    case "took":
      guard let reference = text("case").flatMap(CaseReference.init) else { return nil }
      self = .took(reference)
    case "typed":
      guard let question = text("question"), let typed = text("text") else { return nil }
      self = .typed(question: question, text: typed, heard: text("heard"))
    case "attestedFalsely":
      guard let falsehood = text("what").flatMap(Falsehood.init(rawValue:)) else { return nil }
      self = .attestedFalsely(falsehood)
    case "askedUnseen":
      guard let question = text("question") else { return nil }
      self = .askedUnseen(question: question)
    case "replied":
      guard let says = text("says"), let reply = text("reply"),
        let worth = text("worth").flatMap(Scenario.Reply.Worth.init(rawValue:)), let isNextStep = json["nextStep"]?.bool
      else { return nil }
      self = .replied(says: says, reply: reply, worth: worth, isNextStep: isNextStep)
    case "hinted":
      guard let question = text("question") else { return nil }
      self = .hinted(question: question)
    case "calledAgain": self = .calledAgain
    default: return nil
    }
  }
}
