import CallScript
import Diagnostics
import Matching
import Records
import SampleDistrict

/// Dates as people say them.
enum SpokenDate {
  static func said(_ date: CivilDate, in language: Language, _ random: inout SplitMix64) -> String {
    let month = Month(date).in(language)
    return switch language {
    case .english:
      random.chance(perMille: 500)
        ? "\(month) \(date.day), \(date.year)" : "the \(ordinal(date.day)) of \(month) \(date.year)"
    case .spanish: "\(date.day) de \(month) de \(date.year)"
    }
  }

  /// Month, day and year as numbers, in the order of the language.
  static func slowly(_ date: CivilDate, in language: Language) -> String {
    let month = Month(date).in(language)
    return switch language {
    case .english: "\(month) \(date.day), \(date.year)"
    case .spanish: "\(date.day) - \(month) - \(date.year)"
    }
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
  static func said(_ address: PostalAddress?, in language: Language, _ random: inout SplitMix64) -> SpokenAnswer {
    guard let address else { return SpokenAnswer("") }
    if address.isUnfixed { return SpokenAnswer(random.pick(unfixed(in: language), or: "")) }
    return SpokenAnswer("\(address.street), \(address.unit.isEmpty ? house(in: language) : address.unit)")
  }

  /// What is said where there is no fixed address.
  private static func unfixed(in language: Language) -> [String] {
    switch language {
    case .english: ["we have no fixed address", "we're staying in a shelter right now", "we don't have an address"]
    case .spanish: ["no tenemos domicilio fijo", "estamos en un albergue", "no tenemos dónde vivir ahora"]
    }
  }

  /// What is said where there is no apartment.
  private static func house(in language: Language) -> String {
    switch language {
    case .english: "it's a house"
    case .spanish: "es una casa"
    }
  }
}

extension Cast {
  /// A case number with two figures beside one another changed places, in one call of five; nil in the others, and where no two differ.
  func misread(_ reference: String) -> String? {
    var random = SplitMix64(seed: seed, .practice, 7100)
    var figures = Array(reference)
    let places = figures.indices.dropLast().filter {
      figures[$0].isNumber && figures[$0 + 1].isNumber && figures[$0] != figures[$0 + 1]
    }
    guard random.chance(perMille: 200), let place = places.last else { return nil }
    figures.swapAt(place, place + 1)
    return String(figures)
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

  static func said(_ grade: Grade, in language: Language) -> SpokenAnswer {
    let names =
      switch language {
      case .english: english
      case .spanish: spanish
      }
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
