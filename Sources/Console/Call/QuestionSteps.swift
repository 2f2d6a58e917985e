import Verification
import Matching
import Records
import Desk
import Terminal
import Wording

/// Presence, the five questions and their read-back (IV, IV.1).
extension CallFlow {
  func see(again: Bool) throws {
    let place = isCounter ? "counter" : "video"
    // For the next child of the same guardian the caller is in sight still.
    let text = again ? "say.seeAgain" : desk.opening?.sibling == nil ? "say.see" : "say.seeSibling"
    talk.say("\(text).\(place)", in: language, ["reference": reference])
    if try choice("ask.see.\(place)") == "n" { return try desk.refuse(.noVideo) }
    let restarts = desk.stage?.restarts
    try desk.see()
    if desk.stage?.restarts != restarts { talk.tell(texts("gap"), .warning) }
  }

  func askItem(_ item: Item) throws {
    talk.say("say.item\(item.rawValue)", in: language)
    var question = Question("item\(item.rawValue)", in: texts)
    // What the log did not take is still there for another try.
    question.initial = desk.draft(of: item) ?? ""
    guard desk.canRepeat(item) else { return try desk.answer(try formed(item, question)) }
    question.hint = { [texts] in $0.isEmpty ? texts("repeat.hint") : "" }
    let text = try formed(item, question) { $0 == "=" ? "" : nil }
    if text == "=" { try desk.repeatAnswer() } else { try desk.answer(text) }
  }

  func readBack(round: Int) throws {
    talk.say("say.readBack\(round)", in: language)
    review(in: talk.languages[language])
    var question = Question("ask.readBack", in: texts)
    question.isOpen = true
    let choice = try answer(to: question)
    if choice.isEmpty { return try desk.confirmReadBack() }
    guard let item = Int(choice).flatMap(Item.init(rawValue:)) else {
      return try talk.fail(texts("error.choice"), next: texts("ask.readBack"))
    }
    try edit(item)
  }

  /// What was typed so far, numbered as it can be corrected, dates and grades in words of the language that it is read out in.
  func review(in texts: Texts) {
    let context = desk.matching
    for item in Item.allCases {
      guard let typed = desk.answers[item] else { continue }
      let form = FormView(of: typed, for: item, in: texts, context)
      var line = StyledText("  \(item.rawValue)  \(texts("item\(item.rawValue)")): ", .label)
      line.append(private: typed + (form.text.isEmpty || form.text == typed ? "" : "  (\(form.text))"))
      talk.show([line])
    }
  }

  /// Types an answered item anew, with what was typed still there.
  func edit(_ item: Item) throws {
    guard let typed = desk.answers[item] else { return try talk.fail(texts("error.choice"), next: "/review") }
    talk.say("say.item\(item.rawValue)", in: language)
    var question = Question("item\(item.rawValue)", in: texts)
    question.initial = typed
    try desk.correct(item, try formed(item, question))
  }
}
