import Matching
import Records
import Terminal
import Wording

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
  init(_ form: Form, of typed: String, for item: Item, in texts: Texts, today: CivilDate) {
    isTaken = form.reading != nil
    switch form {
    case .empty: (echo, question) = (texts("form.empty"), "")
    case .wrong: (echo, question) = (Self.problem(with: item, in: texts), "")
    case .unclear(let doubt): (echo, question) = (texts("form.unclear.\(doubt.rawValue)"), "")
    case .good(let reading): (echo, question) = (Self.echo(reading, of: typed, in: texts, today), "")
    case .doubtful(let reading, let doubt): (echo, question) = Self.asked(reading, doubt, of: typed, in: texts, today)
    }
  }

  /// The words for what was typed for an item.
  init(of typed: String, for item: Item, in texts: Texts, _ context: MatchContext) {
    self.init(item.form(of: typed, in: context), of: typed, for: item, in: texts, today: context.today)
  }

  /// All of it on one line.
  var text: String { [echo, question].filter { !$0.isEmpty }.joined(separator: Self.separator) }

  /// As it stands under the input.
  var check: LineCheck {
    if !isTaken { return .incomplete(text) }
    return question.isEmpty ? .good(text) : .asking(text)
  }

  private static let separator = " · "

  private static func echo(_ reading: Reading, of typed: String, in texts: Texts, _ today: CivilDate) -> String {
    switch reading {
    case .date(let date):
      texts("form.date.age", ["date": FormWords.date(date, in: texts), "age": String(date.age(on: today))])
    case .grade(let grade): FormWords.grade(grade, in: texts)
    case .phone(let number): FormWords.phone(number)
    case .address(let parts): address(parts, in: texts)
    case .name(let words): FormWords.name(words, of: typed).joined(separator: separator)
    }
  }

  private static func address(_ parts: AddressParts, in texts: Texts) -> String {
    let unit = parts.unit.map { $0.isEmpty ? texts("form.noUnit") : $0 }
    return [parts.number, parts.street, unit].compactMap(\.self).joined(separator: separator)
  }

  /// A reading in doubt. What has a prompt of its own is no question here.
  private static func asked(
    _ reading: Reading, _ doubt: Doubt, of typed: String, in texts: Texts, _ today: CivilDate
  ) -> (echo: String, question: String) {
    let echo = echo(reading, of: typed, in: texts, today)
    let key = "form.doubt.\(doubt.rawValue)"
    switch (reading, doubt) {
    case (.date(let date), .dayOrMonth):
      let other = CivilDate(year: date.year, month: date.day, day: date.month) ?? date
      return (echo, texts(key, ["date": FormWords.day(other, in: texts)]))
    // What is asked is the grade itself.
    case (_, .gradeName): return ("", texts(key, ["grade": echo]))
    case (.name(let words), .particle):
      let articles = words.dropFirst().dropLast().prefix { FormWords.particles.contains($0) }
      return (echo, texts(key, ["particle": (words.prefix(1) + articles).joined(separator: " ")]))
    case (_, .restOfName): return (echo, "")
    case (_, .unit), (_, .givenNames), (_, .abroad): return (echo, texts(key))
    case (_, .dayOrMonth), (_, .particle), (_, .whichDate), (_, .whichGrade), (_, .whichNumber): return (echo, "")
    }
  }

  private static func problem(with item: Item, in texts: Texts) -> String {
    switch item {
    case .birthDate: texts("form.bad.date")
    case .grade: texts("form.bad.grade")
    case .phone, .contactPhone: texts("form.bad.phone")
    case .address: texts("form.bad.address")
    case .firstName, .lastName, .contactName: texts("form.bad.name")
    }
  }
}
