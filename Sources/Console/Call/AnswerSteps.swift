import Desk
import CallScript
import Diagnostics
import Matching
import Records
import Terminal

/// Taking one answer: what was understood stands under it, what cannot be one is told at once, what may not be whole is asked for.
extension CallFlow {
  /// A line that is not empty; Enter alone asks again, after what there is to say about it.
  func nonEmpty(_ question: Question, onEmpty notice: CallNotice? = nil) throws -> String {
    while true {
      let text = try answer(to: question)
      if !text.isEmpty { return text }
      if let notice { talk.tell(notice, .warning) }
    }
  }

  /// A name in whatever layout; only what can be none is asked again.
  func wholeName(_ question: Question) throws -> String {
    while true {
      let name = try nonEmpty(question)
      let isOneLetter = name.count == 1 && name.unicodeScalars.allSatisfy(\.isASCII)
      if !isOneLetter, Item.contactName.form(of: name, in: desk.matching) != .wrong { return name }
      try talk.fail(FormWord.noName.in(talk.language))
    }
  }

  /// An answer whose form is right for the item, whole. `other` says what a line of another form is taken as: then it is the answer as
  /// it stands.
  func formed(
    _ item: Item, _ question: Question, or other: @escaping (String) -> String? = { _ in nil }
  ) throws -> String {
    var question = question
    let context = desk.matching
    let view = { [talk] (text: String) in FormView(of: text, for: item, in: talk.language, context) }
    question.check = { text in
      if text.isEmpty || text.hasPrefix("/") { return .neutral }
      return other(text).map(LineCheck.good) ?? view(text).check
    }
    question.asksMore = { FollowUp(after: item.form(of: $0, in: context)) != nil }
    if item.isSpelled { question.aid = spellingAid }
    while true {
      let text = try nonEmpty(question, onEmpty: item == .lastName ? .oneNameOnly : nil)
      if other(text) != nil { return text }
      let form = item.form(of: text, in: context)
      question.initial = text
      if form.reading == nil {
        try talk.fail(view(text).text)
      } else if let followUp = FollowUp(after: form) {
        if let whole = try whole(text, followUp, after: question) { return whole }
      } else {
        ask(view(text))
        if item != .birthDate { return text }
        if try isMinorOrMeant(text) { return text }
      }
    }
  }

  /// Whether a birth date makes nobody of age, which would end the case, or is meant: a slip in the year ends none.
  private func isMinorOrMeant(_ text: String) throws -> Bool {
    let context = desk.matching
    guard let born = DateReader.read(text, order: context.dateOrder, today: context.today) else { return true }
    let age = born.age(on: context.today)
    return try age < Student.ageOfRights || isMeant(.ofAge(age))
  }

  /// The answer with what the caller says to one prompt more; nil where the operator goes back to it.
  private func whole(_ text: String, _ followUp: FollowUp, after first: Question) throws -> String? {
    let noUnit = FormWord.noUnit.in(ownLanguage)
    var question = question(followUp.prompt)
    question.followsUp = true
    question.aid = spellingAid
    let context = desk.matching
    let problem = followUp.problem.in(talk.language)
    question.check = { [talk] said in
      if said.hasPrefix("/") { return .neutral }
      guard let whole = followUp.whole(text, said, noUnit: noUnit, in: context) else {
        return .incomplete(problem)
      }
      return FormView(of: whole, for: followUp.item, in: talk.language, context).check
    }
    let step = desk.step
    say(followUp.line)
    while true {
      let said: String
      do {
        said = try answer(to: question)
      } catch is BackToAnswer {
        return nil
      } catch let again as StepAgain {
        // Another answer was corrected meanwhile: this one is not whole yet.
        if desk.step == step { continue }
        throw again
      }
      if let whole = followUp.whole(text, said, noUnit: noUnit, in: context) {
        if case .prompt(let prompt) = first.asks { talk.observer?.observe(.completed(whole, at: prompt)) }
        return whole
      }
      try talk.fail(problem)
    }
  }

  /// Where nothing stands under the line, what the caller is to be asked is told behind it.
  private func ask(_ view: FormView) {
    guard talk.isPlain, !view.question.isEmpty else { return }
    var line = StyledText("  ")
    line.append(private: view.text, .warning)
    talk.show([line])
  }

  /// The alphabet in the caller's language, or the operator's where that has none.
  var spellingAid: [StyledText] { SpellingView.lines(in: ownLanguage, columns: talk.columns) }
}

/// `/back` at a prompt that completes an answer: to that answer.
struct BackToAnswer: Error {}

extension Item {
  /// Whether its answer is one that people spell.
  fileprivate var isSpelled: Bool {
    switch self {
    case .firstName, .lastName, .contactName, .address: true
    case .birthDate, .grade, .phone, .contactPhone: false
    }
  }
}
