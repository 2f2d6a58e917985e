import Desk
import Verification

/// Finding the child and naming the caller (IV.1). Nothing on record is ever shown.
extension CallFlow {
  func nameChild(triesLeft: Int) throws {
    if desk.opening?.channel == .phone, !askedToJoin, triesLeft == 3 { try askToJoin() }
    talk.say(triesLeft == 3 ? "say.child" : "say.childAgain", in: language)
    let first = try nonEmpty(Question("ask.child", in: texts))
    let key: ChildQuery.Key
    if first.contains(where: \.isNumber) {
      key = .id(first)
    } else {
      let last = try nonEmpty(Question("ask.childLast", in: texts))
      talk.say("say.childBirth", in: language)
      key = .name(first: first, last: last, born: try formed(.birthDate, Question("ask.childBirth", in: texts)))
    }
    try report(try desk.find(ChildQuery(key)), of: key)
  }

  private func report(_ finding: Finding, of key: ChildQuery.Key) throws {
    switch finding {
    case .one: talk.tell(texts("found.one"), .good)
    case .none(let left): talk.tell(texts("found.none", ["left": String(left)]), .warning)
    case .several:
      talk.tell(texts("found.several"), .warning)
      talk.say("say.childSchool", in: language)
      let school = try nonEmpty(Question("ask.childSchool", in: texts))
      let again = try desk.find(ChildQuery(key, school: school))
      if again == .one { talk.tell(texts("found.one"), .good) } else { talk.tell(texts("found.several"), .warning) }
    }
  }

  func nameCaller() throws {
    talk.say("say.caller", in: language)
    let name = try nonEmpty(Question("ask.caller", in: texts))
    talk.say("say.relationship", in: language)
    let relationship = try nonEmpty(Question("ask.relationship", in: texts))
    try desk.name(name, relationship: relationship)
  }

  /// A voice call alone never has presence: whether the caller can join by video is asked before anything else (IV).
  private func askToJoin() throws {
    let meeting = desk.policyInForce.meeting
    talk.say("say.phone", in: language, ["number": meeting.number, "passcode": meeting.passcode])
    let choice = try choice("ask.phone")
    askedToJoin = true
    if choice == "n" {
      try desk.refuse(.noVideo)
      throw StepAgain()
    }
  }

  /// A line that is not empty; Enter alone asks again.
  func nonEmpty(_ question: Question) throws -> String {
    while true {
      let text = try answer(to: question)
      if !text.isEmpty { return text }
    }
  }

  /// A line whose form is right for the item; the check stands under the input while it is typed.
  func formed(_ item: Item, _ question: Question) throws -> String {
    var question = question
    let context = desk.matching
    question.check = { [texts] text in
      if text.isEmpty || text.hasPrefix("/") { return .neutral }
      let view = FormView.text(item.form(of: text, in: context), for: item, in: texts, today: context.today)
      return view.isGood ? .good(view.text) : .incomplete(view.text)
    }
    while true {
      let text = try nonEmpty(question)
      let form = item.form(of: text, in: context)
      if case .good = form { return text }
      let view = FormView.text(form, for: item, in: texts, today: context.today)
      try talk.fail(view.text)
      question.initial = text
    }
  }
}
