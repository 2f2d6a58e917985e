package import CallScript
package import Records
package import Ledger
package import Verification

/// Something that an attempt keeps besides the log: what the trainee typed and picked, and whether it was true. It is for the debrief
/// and goes nowhere else.
package enum AttemptEvent: Hashable, Sendable {
  /// A case of this reference was opened, or gone on with.
  case took(CaseReference)
  /// A line was typed at a prompt. `heard` is what the caller had said, as a good listener types it.
  case typed(Prompt, text: String, heard: String?)
  /// A choice was made.
  case chose(Chosen)
  /// Something that only the trainee could see was attested, and was not so.
  case attestedFalsely(Falsehood)
  /// An item was asked of a caller who was not in the picture.
  case askedUnseen(Item)
  /// The caller pressed: the scenario's moment of this number, or, as −1, for the next step after the refusal that was read out.
  case pressed(moment: Int, after: Refusal?)
  /// A reply was picked.
  case replied(moment: Int, says: String, reply: String, worth: Scenario.Reply.Worth)
  /// The answers were confirmed although the caller had just corrected this one.
  case ignoredCorrection(Item)
  /// A hint was asked for.
  case hinted(CallQuestion)
  /// The caller had to call again.
  case calledAgain

  /// What an attestation can be false about (IV, IV.2).
  package enum Falsehood: String, Hashable, Sendable, CaseIterable {
    /// The caller was not seen.
    case presence
    /// It is none of the four kinds, or no document could be seen.
    case documentKind
    /// Another name is printed on it than the one that the caller claims, which was typed.
    case printedName
    /// Kind or printed name were read wrongly; the console decides by what was typed, so nothing is given away.
    case wronglyRead
    /// It is past its date, or is not, as was said.
    case expiry
    /// The liveness challenge was not followed.
    case livenessChallenge
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
    case .typed(let prompt, let text, let heard):
      ["kind": .string("typed"), "prompt": .string(prompt.name), "text": .string(text)].merging(
        heard.map { ["heard": .string($0)] } ?? [:]
      ) { _, new in new }
    case .chose(let chosen):
      ["kind": .string("chose"), "list": .string(chosen.list.rawValue), "choice": .string(chosen.name)]
    case .attestedFalsely(let falsehood): ["kind": .string("attestedFalsely"), "what": .string(falsehood.rawValue)]
    case .askedUnseen(let item): ["kind": .string("askedUnseen"), "item": .integer(Int64(item.rawValue))]
    case .pressed(let moment, let refusal):
      ["kind": .string("pressed"), "moment": .integer(Int64(moment))].merging(
        refusal.map { ["after": .string($0.name)] } ?? [:]
      ) { _, new in new }
    case .replied(let moment, let says, let reply, let worth):
      [
        "kind": .string("replied"), "moment": .integer(Int64(moment)), "says": .string(says), "reply": .string(reply),
        "worth": .string(worth.rawValue),
      ]
    case .ignoredCorrection(let item):
      ["kind": .string("ignoredCorrection"), "item": .integer(Int64(item.rawValue))]
    case .hinted(let question): ["kind": .string("hinted"), "question": .string(question.name)]
    case .calledAgain: ["kind": .string("calledAgain")]
    }
  }

  /// Nil for what is none.
  init?(_ json: JSON) {
    func text(_ key: String) -> String? { json[key]?.string }
    func number(_ key: String) -> Int? { json[key]?.integer.map { Int($0) } }
    switch text("kind") {
    case "took":
      guard let reference = text("case").flatMap(CaseReference.init) else { return nil }
      self = .took(reference)
    case "typed":
      guard let prompt = Prompt.allCases.first(where: { $0.name == text("prompt") }), let typed = text("text") else {
        return nil
      }
      self = .typed(prompt, text: typed, heard: text("heard"))
    case "chose":
      guard let list = text("list").flatMap(ChoiceList.init(rawValue:)), let name = text("choice"),
        let chosen = Chosen(list, named: name)
      else { return nil }
      self = .chose(chosen)
    case "attestedFalsely":
      guard let falsehood = text("what").flatMap(Falsehood.init(rawValue:)) else { return nil }
      self = .attestedFalsely(falsehood)
    case "askedUnseen":
      guard let item = number("item").flatMap(Item.init(rawValue:)) else { return nil }
      self = .askedUnseen(item)
    case "pressed":
      guard let moment = number("moment") else { return nil }
      self = .pressed(moment: moment, after: Refusal.all.first { $0.name == text("after") })
    case "replied":
      guard let moment = number("moment"), let says = text("says"), let reply = text("reply"),
        let worth = text("worth").flatMap(Scenario.Reply.Worth.init(rawValue:))
      else { return nil }
      self = .replied(moment: moment, says: says, reply: reply, worth: worth)
    case "ignoredCorrection":
      guard let item = number("item").flatMap(Item.init(rawValue:)) else { return nil }
      self = .ignoredCorrection(item)
    case "hinted":
      guard let question = text("question").flatMap(CallQuestion.init(named:)) else { return nil }
      self = .hinted(question)
    case "calledAgain": self = .calledAgain
    default: return nil
    }
  }
}
