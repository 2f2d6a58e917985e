import Verification
import Wording

/// What the live check says under the input while an answer is typed. It looks at the form only, never at a record.
enum FormView {
  /// The words for a form, and whether it would be taken.
  static func text(_ form: Form, for item: Item, in texts: Texts, today: CivilDate) -> (isGood: Bool, text: String) {
    switch form {
    case .empty: (false, texts("form.empty"))
    case .good(.date(let date)):
      (true, texts("form.date.age", ["date": spoken(date, in: texts), "age": String(date.age(on: today))]))
    case .good(.grade(let grade)): (true, spoken(grade, in: texts))
    case .good(.phone(let digits)): (true, grouped(digits))
    case .good(.text): (true, "")
    case .wrong: (false, problem(with: item, in: texts))
    }
  }

  /// A date in words: the operator hears at once whether day and month changed places.
  static func spoken(_ date: CivilDate, in texts: Texts) -> String {
    let months = texts.list("months")
    let weekdays = texts.list("weekdays")
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : String(date.month)
    let weekday = weekdays.indices.contains(date.weekday) ? weekdays[date.weekday] : ""
    return texts(
      "form.date", ["weekday": weekday, "month": month, "day": String(date.day), "year": String(date.year)])
  }

  static func spoken(_ grade: Grade, in texts: Texts) -> String {
    let names = texts.list("grades")
    return names.indices.contains(grade.level + 1) ? names[grade.level + 1] : grade.code
  }

  /// Ten digits as they are read out.
  static func grouped(_ digits: String) -> String {
    guard digits.count == 10 else { return digits }
    return "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))"
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

extension CivilDate {
  /// 0 for Monday to 6 for Sunday, by Sakamoto's method.
  var weekday: Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let shifted = month < 3 ? year - 1 : year
    let sunday = (shifted + shifted / 4 - shifted / 100 + shifted / 400 + offsets[month - 1] + day) % 7
    return (sunday + 6) % 7
  }
}
