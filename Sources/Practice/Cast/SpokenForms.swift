import Matching
import Records
import SampleDistrict

/// Dates as people say them.
enum SpokenDate {
  private static let months = [
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ]

  static func said(_ date: CivilDate, in language: String, _ random: inout SplitMix64) -> String {
    let month = month(date, language)
    if language == "es" { return "\(date.day) de \(month) de \(date.year)" }
    return random.chance(perMille: 500)
      ? "\(month) \(date.day), \(date.year)" : "the \(ordinal(date.day)) of \(month) \(date.year)"
  }

  /// Month, day and year as numbers, in the order of the language.
  static func slowly(_ date: CivilDate, in language: String) -> String {
    language == "es"
      ? "\(date.day) - \(month(date, language)) - \(date.year)" : "\(month(date, language)) \(date.day), \(date.year)"
  }

  private static func month(_ date: CivilDate, _ language: String) -> String {
    let names = (months[language] ?? months["en"] ?? "").split(separator: " ").map(String.init)
    return names.indices.contains(date.month - 1) ? names[date.month - 1] : ""
  }

  private static func ordinal(_ day: Int) -> String {
    switch day {
    case 1, 21, 31: "\(day)st"
    case 2, 22: "\(day)nd"
    case 3, 23: "\(day)rd"
    default: "\(day)th"
    }
  }
}

/// Addresses as people say them when they are asked for an apartment, too.
enum SpokenAddress {
  static func said(_ address: PostalAddress?, in language: String) -> SpokenAnswer {
    guard let address else { return SpokenAnswer("") }
    let unit = address.unit.isEmpty ? (language == "es" ? "es una casa" : "it's a house") : address.unit
    return SpokenAnswer("\(address.street), \(unit)")
  }
}

/// Grades as people say them.
enum SpokenGrade {
  private static let english = [
    "transitional kindergarten", "kindergarten", "first grade", "second grade", "third grade", "fourth grade",
    "fifth grade", "sixth grade", "seventh grade", "eighth grade", "ninth grade", "tenth grade", "eleventh grade",
    "twelfth grade",
  ]
  private static let spanish = [
    "kinder de transición", "kinder", "primer grado", "segundo grado", "tercer grado", "cuarto grado", "quinto grado",
    "sexto grado", "primero de secundaria", "segundo de secundaria", "tercero de secundaria", "décimo grado",
    "undécimo grado", "duodécimo grado",
  ]

  static func said(_ grade: Grade, in language: String) -> SpokenAnswer {
    let names = language == "es" ? spanish : english
    let said = names.indices.contains(grade.level + 1) ? names[grade.level + 1] : grade.code
    return SpokenAnswer(
      said, slowly: "\(said) (\(grade.code))", typed: GradeReader.read(said) == grade ? said : grade.code)
  }
}

/// Phone numbers as people say them.
enum SpokenPhone {
  static func said(_ phone: String, _ random: inout SplitMix64) -> SpokenAnswer {
    guard let digits = PhoneReader.number(phone)?.national, digits.count == 10 else { return SpokenAnswer(phone) }
    let (area, middle, line) = (digits.prefix(3), digits.dropFirst(3).prefix(3), digits.suffix(4))
    let said =
      switch random.below(3) {
      case 0: "\(area) \(middle) \(line)"
      case 1: "\(area), \(middle), \(line.prefix(2)) \(line.suffix(2))"
      default: "\(area) \(middle.map(String.init).joined(separator: " ")) \(line)"
      }
    return .number(digits, said: said)
  }
}
