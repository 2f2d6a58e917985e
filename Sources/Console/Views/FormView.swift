import CallScript
import Diagnostics
import Matching
import Records
import Terminal

/// What the form of an answer says under the input while it is typed, and beside it in the read-back. It looks at the form only, never
/// at a record.
struct FormView: Hashable {
  /// What was understood; of an answer that is not taken, what to do.
  let echo: String
  /// What the caller is asked about it; empty where nothing is in doubt.
  let question: String
  /// Whether it would be taken.
  let isTaken: Bool

  /// The words for the form of what was typed.
  init(_ form: Form, of typed: String, for item: Item, in language: Language, today: CivilDate) {
    isTaken = form.reading != nil
    switch form {
    case .empty: (echo, question) = (FormWord.nothingTyped.in(language), "")
    case .wrong: (echo, question) = (Self.problem(with: item).in(language), "")
    case .unclear(let doubt): (echo, question) = (Self.question(on: doubt)?.in(language) ?? "", "")
    case .good(let reading): (echo, question) = (Self.echo(reading, of: typed, in: language, today), "")
    case .doubtful(let reading, let doubt):
      (echo, question) = Self.asked(reading, doubt, of: typed, in: language, today)
    }
  }

  /// The words for what was typed for an item.
  init(of typed: String, for item: Item, in language: Language, _ context: MatchContext) {
    self.init(item.form(of: typed, in: context), of: typed, for: item, in: language, today: context.today)
  }

  /// All of it on one line.
  var text: String { [echo, question].filter { !$0.isEmpty }.joined(separator: Self.separator) }

  /// As it stands under the input.
  var check: LineCheck {
    if !isTaken { return .incomplete(text) }
    return question.isEmpty ? .good(text) : .asking(text)
  }

  private static let separator = " · "

  private static func echo(_ reading: Reading, of typed: String, in language: Language, _ today: CivilDate) -> String {
    switch reading {
    case .date(let date):
      FormWord.birthDate(date, age: date.age(on: today)).in(language)
    case .grade(let grade): grade.in(language)
    case .phone(let number): FormEcho.phone(number)
    case .address(let parts): address(parts, in: language)
    case .unfixedAddress: FormWord.unfixedAddress.in(language)
    case .schoolHeldAddress: FormWord.schoolHeldAddress.in(language)
    case .name(let words): FormEcho.name(words, of: typed).joined(separator: separator)
    }
  }

  private static func address(_ parts: AddressParts, in language: Language) -> String {
    let unit = parts.unit.map { $0.isEmpty ? FormWord.noUnit.in(language) : $0 }
    return [parts.number, parts.street, unit].compactMap(\.self).joined(separator: separator)
  }

  /// A reading in doubt. What has a prompt of its own is no question here.
  private static func asked(
    _ reading: Reading, _ doubt: Doubt, of typed: String, in language: Language, _ today: CivilDate
  ) -> (echo: String, question: String) {
    let echo = echo(reading, of: typed, in: language, today)
    switch (reading, doubt) {
    case (.date(let date), .dayOrMonth):
      let other = CivilDate(year: date.year, month: date.day, day: date.month) ?? date
      return (echo, FormWord.isDate(other).in(language))
    // What is asked is the grade itself.
    case (_, .gradeName): return ("", FormWord.isGrade(echo).in(language))
    case (.name(let words), .particle):
      let articles = words.dropFirst().dropLast().prefix { FormEcho.particles.contains($0) }
      return (echo, FormWord.isParticle((words.prefix(1) + articles).joined(separator: " ")).in(language))
    case (_, .unit): return (echo, FormWord.isNoUnit.in(language))
    case (_, .givenNames): return (echo, FormWord.areBothGivenNames.in(language))
    case (_, .abroad): return (echo, FormWord.isAbroad.in(language))
    case (_, .restOfName), (_, .dayOrMonth), (_, .particle), (_, .whichDate), (_, .whichGrade), (_, .whichNumber):
      return (echo, "")
    }
  }

  /// What is asked where nothing can be taken yet; nil for a doubt in which something is.
  private static func question(on doubt: Doubt) -> FormWord? {
    switch doubt {
    case .whichDate: .whichDate
    case .whichGrade: .whichGrade
    case .whichNumber: .whichNumber
    case .dayOrMonth, .gradeName, .unit, .restOfName, .givenNames, .particle, .abroad: nil
    }
  }

  private static func problem(with item: Item) -> FormWord {
    switch item {
    case .birthDate: .noDate
    case .grade: .noGrade
    case .phone, .contactPhone: .noPhone
    case .address: .noAddress
    case .firstName, .lastName, .contactName: .noName
    }
  }
}
