import Records

/// A child's grade as parents say it.
struct SpokenGrade {
  let grade: Grade
  let tongue: Tongue

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    switch (tongue, grade.level) {
    case (.english, -1): transitional(&forms)
    case (.spanish, -1): transicional(&forms)
    case (_, 0): kinder(&forms)
    case (.english, _): inEnglish(&forms)
    case (.spanish, _): inSpanish(&forms)
    }
    return forms.draw(plain: plain, &dice)
  }

  private func transitional(_ forms: inout Sayings) {
    forms.add(45, "TK", "TK", plain: true)
    forms.add(25, "transitional kindergarten", "transitional kindergarten", plain: true)
    forms.add(6, "t k", "T K", plain: true)
    forms.add(6, "transitional kinder", "transitional kinder", plain: true)
    forms.add(4, "she's in TK", "she's in TK")
    forms.add(2, "UTK", "UTK")
  }

  private func transicional(_ forms: inout Sayings) {
    forms.add(55, "TK", "TK", plain: true)
    forms.add(15, "kínder de transición", "kínder de transición", plain: true)
    forms.add(8, "kinder transicional", "kinder transicional", plain: true)
    forms.add(4, "está en TK", "está en TK")
    forms.add(3, "transición", "transición")
  }

  private func kinder(_ forms: inout Sayings) {
    forms.add(25, "kinder", "kinder", plain: true)
    switch tongue {
    case .english:
      forms.add(45, "kindergarten", "kindergarten", plain: true)
      forms.add(12, "K", "K", plain: true)
      forms.add(4, "she's in kindergarten", "she's in kindergarten")
      forms.add(3, "kindergarden", "kindergarden")
      forms.add(2, "a kindergartner", "kindergartner")
    case .spanish:
      forms.add(25, "kínder", "kínder", plain: true)
      forms.add(15, "kindergarten", "kindergarten", plain: true)
      forms.add(5, "K", "K", plain: true)
      forms.add(5, "está en kinder", "está en kinder")
      forms.add(2, "va en el kinder", "va en el kinder")
    }
  }

  private func inEnglish(_ forms: inout Sayings) {
    let level = grade.level
    let (nth, word, ordinal) = (
      EnglishText.ordinal(level), EnglishNumbers.cardinal(level), EnglishNumbers.ordinal(level)
    )
    forms.add(22, "5", String(level), plain: true)
    forms.add(18, "5th", nth, plain: true)
    forms.add(24, "5th grade", "\(nth) grade", plain: true)
    forms.add(8, "fifth grade", "\(ordinal) grade", plain: true)
    forms.add(4, "fifth", ordinal, plain: true)
    forms.add(2, "five", word, plain: true)
    forms.add(4, "grade 5", "grade \(level)", plain: true)
    forms.add(1, "grade five", "grade \(word)", plain: true)
    forms.add(3, "he's in 5th grade", "he's in \(nth) grade")
    forms.add(2, "in the 5th", "in the \(nth)")
    forms.add(2, "5th grader", "\(nth) grader")
    forms.add(1, "she is in the fifth grade", "she is in the \(ordinal) grade")
    guard level > 8 else { return }
    let year = ["freshman", "sophomore", "junior", "senior"][level - 9]
    forms.add(10, "freshman", year, plain: true)
    forms.add(4, "a freshman", "a \(year)")
    forms.add(2, "he's a freshman", "he's a \(year)")
  }

  private static let endings = ["", "ro", "do", "ro", "to", "to", "to", "mo", "vo", "no", "mo", "vo", "vo"]

  private func inSpanish(_ forms: inout Sayings) {
    let level = grade.level
    forms.add(22, "5", String(level), plain: true)
    forms.add(5, "5to", "\(level)\(Self.endings[level])", plain: true)
    forms.add(3, "5to grado", "\(level)\(Self.endings[level]) grado", plain: true)
    forms.add(4, "grado 5", "grado \(level)", plain: true)
    forms.add(3, "5 grado", "\(level) grado")
    if level == 1 || level == 3 { forms.add(2, "3ero", "\(level)ero") }
    guard level < 11 else {
      forms.add(12, "once", SpanishNumbers.cardinal(level), plain: true)
      forms.add(8, "grado once", "grado \(SpanishNumbers.cardinal(level))", plain: true)
      forms.add(4, "onceavo", level == 11 ? "onceavo" : "doceavo")
      forms.add(2, "undécimo", level == 11 ? "undécimo" : "duodécimo")
      forms.add(3, "está en el grado 11", "está en el grado \(level)")
      return
    }
    let word = SpanishNumbers.ordinals[level]
    let short = level == 1 || level == 3 ? String(word.dropLast()) : word
    forms.add(16, "quinto", word, plain: true)
    forms.add(24, "quinto grado", "\(short) grado", plain: true)
    forms.add(4, "quinto grado without accents", "\(short) grado".simple, plain: true)
    forms.add(3, "está en quinto", "está en \(word)")
    forms.add(3, "va en quinto grado", "va en \(short) grado")
    if level < 6 { forms.add(4, "quinto de primaria", "\(word) de primaria") }
    if (7...9).contains(level) {
      forms.add(2, "primero de secundaria", "\(SpanishNumbers.ordinals[level - 6]) de secundaria")
    }
  }
}
