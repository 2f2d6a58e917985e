import Diagnostics
import Matching
import Records
import Terminal

/// The form of the emergency card, one entry after another. What is typed is looked at by its form alone.
struct CardForm {
  enum End: Hashable {
    case filled
    /// Nothing is to be changed after all.
    case left
    /// The input is gone.
    case gone
  }

  let talk: Talk
  let status: () -> String

  /// Asks for every entry; Enter alone leaves one as it is, `/back` goes to the one before, where what was typed still stands.
  func fill(_ drafts: inout [CardField: String]) throws(ScriptStop) -> End {
    var place = 0
    while CardField.allCases.indices.contains(place) {
      let field = CardField.allCases[place]
      switch try ask(field, drafts[field] ?? "") {
      case .line(let typed):
        drafts[field] = typed
        place += 1
      case .command: place = max(0, place - 1)
      case .interrupted: return .left
      case .gone: return .gone
      }
    }
    return .filled
  }

  /// What was typed as it is kept.
  func values(of drafts: [CardField: String]) -> [CardField: String] {
    Dictionary(
      uniqueKeysWithValues: drafts.compactMap { field, typed in
        CardValue.canonical(typed, for: field).map { (field, $0) }
      })
  }

  /// An entry of the right form, or none; `.command` to go back.
  private func ask(_ field: CardField, _ typed: String) throws(ScriptStop) -> Reply<String> {
    switch field {
    case .home, .work, .cell: try number(field, typed)
    case .preference: try choose(ContactPreference.self, field, typed)
    case .texts: try choose(TextConsent.self, field, typed)
    }
  }

  private func question(_ field: CardField) -> Question {
    var question = Question(CardNotice.prompt(field).in(talk.language))
    question.isBeside = true
    question.status = status
    return question
  }

  private func number(_ field: CardField, _ typed: String) throws(ScriptStop) -> Reply<String> {
    var question = question(field)
    question.initial = typed
    question.hint = { [talk] in $0.isEmpty ? CardNotice.noChange.in(talk.language) : "" }
    question.check = { $0.isEmpty || $0.hasPrefix("/") ? .neutral : look($0, field) }
    while true {
      switch try talk.ask(question) {
      case .interrupted: return .interrupted
      case .gone: return .gone
      case .line(let line), .command(let line):
        if EverydayWord.leaves(line) { return .interrupted }
        if (try? SlashCommand(line)) == .back { return .command(line) }
        if line.hasPrefix("/") {
          try talk.fail(Problem.slashHere)
          continue
        }
        question.initial = line
        guard case .incomplete(let problem) = look(line, field), !line.isEmpty else { return .line(line) }
        try talk.fail(problem)
      }
    }
  }

  /// What stands under the line.
  private func look(_ typed: String, _ field: CardField) -> LineCheck {
    switch PhoneReader.read(typed) {
    case .several: .incomplete(FormWord.whichNumber.in(talk.language))
    case nil: .incomplete(FormWord.noPhone.in(talk.language))
    case .number(let number):
      CardValue.canonical(typed, for: field) == nil
        ? .incomplete(CardNotice.noCountry.in(talk.language)) : .good(FormEcho.phone(number))
    }
  }

  private func choose<Value: CaseIterable & RawRepresentable<String> & Localized<String>>(
    _: Value.Type, _ field: CardField, _ typed: String
  ) throws(ScriptStop) -> Reply<String> {
    var question = question(field)
    question.takesCommands = true
    // Picked by the word in either language, and by the letter with which it begins in the operator's.
    let named = Value.allCases.map { value in
      let label = value.in(talk.language)
      return (value: value.rawValue, keys: [value.rawValue, Fold.joined(String(label.prefix(1)))], label: label)
    }
    // What was picked before is what Enter leaves.
    let kept = named.first { $0.value == typed }?.label ?? CardNotice.same.in(talk.language)
    let choices = Choices([(value: typed, keys: [""], label: kept)] + named)
    while true {
      let reply = try talk.choose(question, among: choices)
      guard case .command(let line) = reply, (try? SlashCommand(line)) != .back else { return reply }
      try talk.fail(Problem.slashHere)
    }
  }
}
