import Desk
import CallScript
import Diagnostics
import Verification
import Matching
import Records
import Terminal

/// Presence, the five questions and their read-back (IV, IV.1).
extension CallFlow {
  func see(_ sight: Sight) throws {
    say(seeing(sight))
    if sight == .still, try isStillSeen() { return try desk.presence.see(unbroken: true) }
    guard try isSeen() else {
      try confirmEnd()
      return try desk.leaving.refuse(.noVideo)
    }
    let restarts = desk.stage?.restarts
    try desk.presence.see()
    if desk.stage?.restarts != restarts { talk.tell(CallNotice.restartedByGap, .warning) }
  }

  private func seeing(_ sight: Sight) -> ScriptLine {
    let reference = desk.reference
    return switch sight {
    case .first: .see(medium, reference)
    case .still: .seeSibling(medium, reference)
    case .again: .seeAgain(medium, reference)
    }
  }

  /// Whether the caller stayed in view since the sibling's case: without that the ID is seen anew (IV.2).
  private func isStillSeen() throws -> Bool {
    switch medium {
    case .remote: try choice(StillSeenChoice.self) == .still
    case .counter: try choice(StillAtCounterChoice.self) == .still
    }
  }

  private func isSeen() throws -> Bool {
    switch medium {
    case .remote: try choice(SightChoice.self) == .seen
    case .counter: try choice(CounterSightChoice.self) == .seen
    }
  }

  func askItem(_ item: Item) throws {
    say(.item(item))
    var question = question(.item(item))
    // What the log did not take is still there for another try.
    question.initial = desk.questions.draft(of: item) ?? ""
    guard desk.questions.canRepeat(item) else { return try desk.questions.answer(try formed(item, question)) }
    question.hint = { [talk] in $0.isEmpty ? CallNotice.repeatHint.in(talk.language) : "" }
    let text = try formed(item, question) { $0 == "=" ? "" : nil }
    if text == "=" { try desk.questions.repeatAnswer() } else { try desk.questions.answer(text) }
  }

  func readBack(round: Int) throws {
    say(round == 1 ? .readBack : .readBackAgain)
    review(in: ownLanguage)
    if language.operators == nil { reviewInWords() }
    var question = question(.readBack)
    question.aid = phonesInWords + dictation
    question.recognised = { typed in
      typed.isEmpty || Int(typed).flatMap(Item.init(rawValue:)) != nil ? typed : (try? SlashCommand(typed))?.word
    }
    let choice = try answer(to: question)
    if choice.isEmpty || YesOrNo(typed: choice) == .yes { return try desk.questions.confirmReadBack() }
    guard let item = Int(choice).flatMap(Item.init(rawValue:)) else {
      return try talk.fail(Problem.choice(of: question.prompt))
    }
    try edit(item)
  }

  /// What was typed so far, numbered as it can be corrected, dates and grades in words of the language that it is read out in.
  func review(in language: Language) {
    let context = desk.matching
    for item in Item.allCases {
      guard let typed = desk.questions.answers[item] else { continue }
      let form = FormView(of: typed, for: item, in: language, context)
      var line = StyledText("  \(item.rawValue)  \(item.in(language)): ", .label)
      line.append(private: typed + (form.text.isEmpty || form.text == typed ? "" : "  (\(form.text))"))
      talk.show([line])
    }
  }

  /// What is read back as words, in a language that only callers have: the birth date and the grade, each on a row of its own.
  private func reviewInWords() {
    for item in [Item.birthDate, .grade] {
      guard let typed = desk.questions.answers[item] else { continue }
      let words: String? =
        switch item.form(of: typed, in: desk.matching).reading {
        case .date(let date): DateWords(date).in(language)
        case .grade(let grade): grade.in(language)
        case .phone, .address, .unfixedAddress, .schoolHeldAddress, .name, nil: nil
        }
      guard let words else { continue }
      var line = StyledText("» ", .say)
      line.append(private: words, .say)
      talk.show([line])
    }
  }

  /// The phone numbers as they are read back digit by digit.
  private var phonesInWords: [StyledText] {
    [Item.phone, .contactPhone].compactMap { item in
      guard let typed = desk.questions.answers[item] else { return nil }
      var line = StyledText("  \(item.rawValue)  ", .label)
      let understood = FormView(of: typed, for: item, in: talk.language, desk.matching).echo
      line.append(private: SpokenNumber.words(of: understood, in: language), .label)
      return line
    }
  }

  /// Types an answered item anew, with what was typed still there.
  func edit(_ item: Item) throws {
    guard let typed = desk.questions.answers[item] else { return try talk.fail(Problem.unanswered) }
    say(.item(item))
    var question = question(.item(item))
    question.initial = typed
    question.goesBack = true
    editing = item
    defer { editing = nil }
    // Back to where the correction was asked for, with nothing changed.
    do { try desk.questions.correct(item, try formed(item, question)) } catch is BackToAnswer {}
  }
}
