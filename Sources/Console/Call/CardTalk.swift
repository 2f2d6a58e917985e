import Desk
import Diagnostics
import Matching
import Records
import Terminal

/// The emergency card beside a call (VIII), which stays where it is. Nothing on record is ever shown; what is typed is read back, logged,
/// and only then told.
struct CardTalk {
  let talk: Talk
  let desk: Desk
  /// Who is spoken to.
  let listener: Listener
  /// What the status line says of the call.
  let status: () -> String

  private var card: CardStep { CardStep(at: desk) }

  /// `/emergency`, with what stands behind it; false if the input is gone.
  func open(_ words: String) throws(ScriptStop) -> Bool {
    switch CardRequest(words) {
    case .form: return try change()
    case .office(let change): try refer(change)
    case nil: try talk.fail(Problem.emergencyWhat)
    }
    return true
  }

  /// Where to go, and what to bring; logged before it is told.
  private func refer(_ change: OfficeChange) throws(ScriptStop) {
    do throws(DeskError) { try card.refer(change) } catch { return try talk.fail(error) }
    talk.tell(CardNotice.referred(change), .warning)
    say(.referred(change))
  }

  private func change() throws(ScriptStop) -> Bool {
    do throws(DeskError) {
      talk.tell(CardNotice.onFile(try card.onFile()), .dim)
    } catch {
      try talk.fail(error)
      return true
    }
    say(.ask)
    let form = CardForm(talk: talk, status: status)
    var drafts: [CardField: String] = [:]
    while true {
      switch try form.fill(&drafts) {
      case .gone: return false
      case .left:
        talk.tell(CardNotice.notChanged)
        return true
      case .filled: break
      }
      let values = drafts.compactMapValues { $0.isEmpty ? nil : $0 }
      if values.isEmpty {
        talk.tell(CardNotice.nothingTyped)
        return true
      }
      switch try confirm(form.values(of: values)) {
      case .change: return true
      case .leave:
        talk.tell(CardNotice.notChanged)
        return true
      case .again: continue
      case nil: return false
      }
    }
  }

  /// Reads a change back and has it logged; nil if the input is gone, `change` once nothing more is to be done.
  private func confirm(_ values: [CardField: String]) throws(ScriptStop) -> CardConfirmation? {
    say(.readBack)
    for field in CardField.allCases {
      guard let value = values[field] else { continue }
      var line = StyledText("  \(field.in(talk.language)): ", .label)
      line.append(private: field.text(of: value, in: talk.language))
      talk.show([line])
    }
    do throws(DeskError) {
      if try !card.keepsNumber(with: values) {
        talk.tell(CardNotice.noNumberLeft, .warning)
        say(.noNumberLeft)
      }
    } catch {
      try talk.fail(error)
      return .change
    }
    var question = Question("")
    question.isBeside = true
    question.dropsTypeAhead = true
    question.status = status
    let choices = Choices(CardConfirmation.allCases.map { ($0, key: $0.key, label: $0.in(talk.language)) })
    while true {
      switch try talk.choose(question, among: choices) {
      case .line(.change): if try log(values) { return .change }
      case .line(let other): return other
      case .interrupted, .command: return .leave
      case .gone: return nil
      }
    }
  }

  /// Has a change in the log and tells it; false where another try may mend what was wrong.
  private func log(_ values: [CardField: String]) throws(ScriptStop) -> Bool {
    do throws(DeskError) {
      try card.change(values)
    } catch {
      try talk.fail(error)
      return switch error {
      case .notWritten, .outcomeUnknown, .checkpoints: false
      default: true
      }
    }
    talk.tell(CardNotice.changed, .good)
    say(.changed(hasNumber: values.keys.contains(where: \.isNumber)))
    return true
  }

  private func say(_ line: CardLine) { talk.write(ReadOutView.lines(line, to: listener, gloss: talk.language)) }
}

/// What is wanted of the emergency card; nil for words that are none of it.
enum CardRequest: Hashable {
  case form
  /// What the school's office changes.
  case office(OfficeChange)

  init?(_ typed: String) {
    guard let word = Fold.words(typed).first else {
      self = .form
      return
    }
    func begins(_ words: String...) -> Bool { word.count > 1 && words.contains { $0.hasPrefix(word) } }
    if begins("address", "domicilio", "direccion") {
      self = .office(.address)
    } else if begins("contacts", "contactos") {
      self = .office(.contacts)
    } else {
      return nil
    }
  }
}
