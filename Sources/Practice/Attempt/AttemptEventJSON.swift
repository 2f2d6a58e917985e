import CallScript
import Ledger
import Records
import Verification

extension AttemptEvent {
  /// As it is kept.
  var json: [String: JSON] {
    switch self {
    case .sat(let moment):
      [
        "kind": .string("sat"), "wall": .integer(moment.wall), "boot": .string(moment.boot),
        "monotonic": .integer(moment.monotonic),
      ]
    case .took(let reference): ["kind": .string("took"), "case": .string(reference.description)]
    case .typed(let prompt, let text, let heard):
      ["kind": .string("typed"), "prompt": .string(prompt.name), "text": .string(text)].merging(
        heard.map { ["heard": .string($0)] } ?? [:]
      ) { _, new in new }
    case .chose(let chosen):
      ["kind": .string("chose"), "list": .string(chosen.list.rawValue), "choice": .string(chosen.name)]
    case .attestedFalsely(let falsehood): ["kind": .string("attestedFalsely"), "what": .string(falsehood.rawValue)]
    case .comparedFaces(let areSame, let saysSame):
      ["kind": .string("comparedFaces"), "same": .bool(areSame), "saysSame": .bool(saysSame)]
    case .askedUnseen(let item): ["kind": .string("askedUnseen"), "item": .integer(Int64(item.rawValue))]
    case .pressed(let moment, let refusal):
      ["kind": .string("pressed"), "moment": .integer(Int64(moment))].merging(
        refusal.map { ["after": .string($0.name)] } ?? [:]
      ) { _, new in new }
    case .replied(let moment, let says, let reply):
      [
        "kind": .string("replied"), "moment": .integer(Int64(moment)), "says": .string(says),
        "reply": .string(reply.text), "worth": .string(reply.worth.rawValue), "good": .string(reply.good),
      ].merging(reply.tells.map { ["tells": .string($0.rawValue)] } ?? [:]) { _, new in new }
    case .ignoredCorrection(let item):
      ["kind": .string("ignoredCorrection"), "item": .integer(Int64(item.rawValue))]
    case .hinted(let question): ["kind": .string("hinted"), "question": .string(question.name)]
    case .calledAgain: ["kind": .string("calledAgain")]
    case .shown: ["kind": .string("shown")]
    case .reflected(let words): ["kind": .string("reflected"), "words": .string(words)]
    }
  }

  /// Nil for what is none.
  init?(_ json: JSON) {
    func text(_ key: String) -> String? { json[key]?.string }
    func number(_ key: String) -> Int? { json[key]?.integer.map { Int($0) } }
    switch text("kind") {
    case "sat":
      guard let wall = json["wall"]?.integer, let boot = text("boot"), let monotonic = json["monotonic"]?.integer else {
        return nil
      }
      self = .sat(Moment(wall: wall, boot: boot, monotonic: monotonic))
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
    case "comparedFaces":
      guard let areSame = json["same"]?.bool, let saysSame = json["saysSame"]?.bool else { return nil }
      self = .comparedFaces(areSame: areSame, saysSame: saysSame)
    case "askedUnseen":
      guard let item = number("item").flatMap(Item.init(rawValue:)) else { return nil }
      self = .askedUnseen(item)
    case "pressed":
      guard let moment = number("moment") else { return nil }
      self = .pressed(moment: moment, after: Refusal.all.first { $0.name == text("after") })
    case "replied":
      guard let moment = number("moment"), let says = text("says"), let reply = text("reply"),
        let worth = text("worth").flatMap(Scenario.Reply.Worth.init(rawValue:)), let good = text("good")
      else { return nil }
      let picked = PickedReply(
        text: reply, worth: worth, tells: text("tells").flatMap(Scenario.Leak.init(rawValue:)), good: good)
      self = .replied(moment: moment, says: says, picked)
    case "ignoredCorrection":
      guard let item = number("item").flatMap(Item.init(rawValue:)) else { return nil }
      self = .ignoredCorrection(item)
    case "hinted":
      guard let question = text("question").flatMap(CallQuestion.init(named:)) else { return nil }
      self = .hinted(question)
    case "calledAgain": self = .calledAgain
    case "shown": self = .shown
    case "reflected":
      guard let words = text("words") else { return nil }
      self = .reflected(words)
    default: return nil
    }
  }
}
