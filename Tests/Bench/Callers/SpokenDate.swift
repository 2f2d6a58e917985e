import Records

/// A child's birth date as parents say it.
struct SpokenDate {
  let date: CivilDate
  let tongue: Tongue

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    numeric(&forms)
    switch tongue {
    case .english: inEnglish(&forms)
    case .spanish: inSpanish(&forms)
    }
    return forms.draw(plain: plain, &dice)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The operator types figures in the station's order, month first, whatever the order in which they were said.
  private func numeric(_ forms: inout Sayings) {
    let (day, month, year) = (date.day, date.month, date.year)
    forms.add(18, "1/2/2003", "\(month)/\(day)/\(year)", plain: true)
    forms.add(10, "01/02/2003", "\(two(month))/\(two(day))/\(year)", plain: true)
    forms.add(8, "1/2/03", "\(month)/\(day)/\(two(year % 100))", plain: true)
    forms.add(3, "1-2-03", "\(month)-\(day)-\(two(year % 100))", plain: true)
    forms.add(4, "1 2 2003", "\(month) \(day) \(year)", plain: true)
    forms.add(2, "01022003", "\(two(month))\(two(day))\(year)", plain: true)
    forms.add(1, "2003-01-02", date.iso, plain: true)
  }

  private func inEnglish(_ forms: inout Sayings) {
    let (day, year, month) = (date.day, date.year, Self.english[date.month - 1])
    let short = month.count > 4 ? String(month.prefix(3)) : month
    let nth = EnglishText.ordinal(day)
    forms.add(14, "month 2 2003", "\(month) \(day) \(year)", plain: true)
    forms.add(10, "month 2nd, 2003", "\(month) \(nth), \(year)", plain: true)
    forms.add(3, "mon 2 03", "\(short.simple) \(day) \(two(year % 100))", plain: true)
    forms.add(3, "2nd of month 2003", "\(nth) of \(month) \(year)", plain: true)
    forms.add(2, "the 2nd of month, 2003", "the \(nth) of \(month), \(year)", plain: true)
    let words = EnglishNumbers.ordinal(day)
    forms.add(6, "month and day in words", "\(month) \(words) \(EnglishNumbers.year(year))".simple, plain: true)
    if year >= 2010 {
      forms.add(
        1, "two thousand and ten", "\(month) \(words) two thousand and \(EnglishNumbers.cardinal(year % 100))".simple)
    } else {
      forms.add(1, "oh nine", "\(month) \(words) oh \(EnglishNumbers.cardinal(year % 100))".simple)
    }
    forms.add(1, "weekday before", "\(Self.weekdays[weekday]) \(month) \(day) \(year)")
    forms.add(1, "lead-in", "born \(month) \(day) \(year)".simple)
  }

  private func inSpanish(_ forms: inout Sayings) {
    let (day, year, month) = (date.day, date.year, Self.spanish[date.month - 1])
    let (first, short) = (day == 1 ? "primero" : String(day), String(month.prefix(3)))
    let words = day == 1 ? "primero" : SpanishNumbers.cardinal(day)
    forms.add(18, "2 de mes de 2003", "\(day) de \(month) de \(year)", plain: true)
    forms.add(18, "2 de mes del 2003", "\(first) de \(month) del \(year)", plain: true)
    forms.add(6, "2 mes 2003", "\(day) \(month) \(year)", plain: true)
    forms.add(5, "mes 2 2003", "\(month) \(day) \(year)", plain: true)
    forms.add(3, "2 mes abbreviated", "\(day) \(short) \(year)", plain: true)
    forms.add(2, "el 2 de mes del 2003", "el \(day) de \(month) del \(year)", plain: true)
    let spoken = "\(words) de \(month) del \(SpanishNumbers.cardinal(year))"
    forms.add(8, "words with accents", spoken, plain: true)
    forms.add(6, "words without accents", spoken.simple, plain: true)
    forms.add(2, "2 del 1 del 2003", "\(day) del \(date.month) del \(year)")
    forms.add(2, "2 de mes del 03", "\(day) de \(month) del \(two(year % 100))")
    let zero = year < 2010 ? "cero " : ""
    forms.add(1, "del cero nueve", "\(words) de \(month) del \(zero)\(SpanishNumbers.cardinal(year % 100))")
    if date.month == 9 { forms.add(4, "setiembre", "\(day) de setiembre del \(year)") }
    if day > 12 { forms.add(1, "25/1/2003", "\(day)/\(date.month)/\(year)") }
  }

  /// 0 for Sunday, by Sakamoto's rule.
  private var weekday: Int {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = date.month < 3 ? date.year - 1 : date.year
    return (year + year / 4 - year / 100 + year / 400 + shift[date.month - 1] + date.day) % 7
  }
}

/// English texts of figures.
enum EnglishText {
  /// `1st`, `22nd`, `113th`.
  static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return String(number) + ending
  }
}
