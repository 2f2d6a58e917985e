/// Where a family's names come from, in shares like those of Los Angeles schools.
enum SampleCulture: CaseIterable {
  case mexican, centralAmerican, blackAmerican, whiteAmerican, armenian, korean, filipino, chinese, vietnamese
  case persian, arabic, russian, ethiopian

  /// Families in a thousand.
  var weight: Int {
    switch self {
    case .mexican: 540
    case .centralAmerican: 120
    case .blackAmerican: 80
    case .whiteAmerican: 75
    case .armenian: 45
    case .filipino: 35
    case .korean: 30
    case .chinese: 20
    case .vietnamese, .persian: 14
    case .arabic, .russian: 10
    case .ethiopian: 7
    }
  }

  static let weighted = allCases.map { (weight: $0.weight, value: $0) }

  var names: SampleNames {
    switch self {
    case .mexican: .mexican
    case .centralAmerican: .centralAmerican
    case .blackAmerican: .blackAmerican
    case .whiteAmerican: .whiteAmerican
    case .armenian: .armenian
    case .korean: .korean
    case .filipino: .filipino
    case .chinese: .chinese
    case .vietnamese: .vietnamese
    case .persian: .persian
    case .arabic: .arabic
    case .russian: .russian
    case .ethiopian: .ethiopian
    }
  }

  /// The code of the language that is not English.
  var language: String {
    switch self {
    case .mexican, .centralAmerican: "es"
    case .blackAmerican, .whiteAmerican: "en"
    case .armenian: "hy"
    case .korean: "ko"
    case .filipino: "fil"
    case .chinese: "zh"
    case .vietnamese: "vi"
    case .persian: "fa"
    case .arabic: "ar"
    case .russian: "ru"
    case .ethiopian: "am"
    }
  }

  /// Whether the bearer's own form is in Latin letters, so that it may stand as the name itself. Otherwise it is an alias.
  var writesLatin: Bool {
    switch self {
    case .mexican, .centralAmerican, .blackAmerican, .whiteAmerican, .filipino, .vietnamese: true
    case .armenian, .korean, .chinese, .persian, .arabic, .russian, .ethiopian: false
    }
  }

  /// How many mothers in a thousand bear the father's surname.
  var mothersTakingSurname: Int {
    switch self {
    case .mexican, .centralAmerican: 60
    case .blackAmerican, .whiteAmerican: 650
    case .armenian, .russian: 700
    case .filipino: 900
    case .persian, .arabic: 250
    case .korean, .chinese, .vietnamese, .ethiopian: 0
    }
  }

  /// Whether children bear the father's first surname and the mother's after it.
  var hasTwoSurnames: Bool { self == .mexican || self == .centralAmerican }
}
