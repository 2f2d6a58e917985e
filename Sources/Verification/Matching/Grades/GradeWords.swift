/// The words of grades, in English and Spanish.
enum GradeWords {
  /// A kind of school and the grades that it has.
  struct School {
    let words: [String]
    let grades: ClosedRange<Int>
    /// Whether its years are counted otherwise by some.
    var isCountedDifferently = false
    /// Whether it may be named behind the grade itself: `6th grade at the middle school`.
    var mayFollow = false
  }

  /// Mexico's secundaria begins with grade 7, as some schools here do; Los Angeles' middle schools begin with 6.
  static let schools = [
    School(words: ["primaria"], grades: 1...6),
    School(words: ["secundaria"], grades: 7...9, isCountedDifferently: true),
    School(words: ["preparatoria"], grades: 10...12), School(words: ["prepa"], grades: 10...12),
    School(words: ["bachillerato"], grades: 10...12), School(words: ["high"], grades: 9...12, mayFollow: true),
    School(words: ["middle"], grades: 6...8, isCountedDifferently: true, mayFollow: true),
    School(words: ["junior", "high"], grades: 7...9, isCountedDifferently: true, mayFollow: true),
    School(words: ["elementary"], grades: 1...5, mayFollow: true),
  ]

  /// What stands around a grade.
  static let ignored: Set<String> = {
    let words = """
      grade grades grd grader graders grado grados the in el la de en ano anos level nivel school escuela year years a an un una gr at \
      is are he she hes shes they theyre it its going goes to into now currently right child hell shell student my his \
      her son daughter kid es esta va ira al cursa cursando entra entro a pasa paso mi su hijo hija nino nina thats i think of \
      be will this next starting started just em on del curso ella
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()

  /// Used for TK, for preschool, or for no grade of ours: the caller has to say which.
  static let unclear: Set<String> = [
    "pre k", "prek", "prekinder", "pre kinder", "prekindergarten", "pre kindergarten", "preschool", "pre school",
    "preescolar",
    "ultimo ano", "ultimo", "last year",
    "last grade", "graduating", "graduates",
    "university", "college",
    "universidad", "kinder 1",
    "kinder 2",
  ]

  /// Kinds of schools that sound like a class: `junior` is grade 11, `junior high` none.
  static let schoolsAlone: Set<String> = ["junior high", "junior high school", "senior high", "senior high school"]

  static let names: [String: Grade] = {
    var names: [String: Grade] = [:]
    let transitional = """
      tk, t k, utk, u t k, etk, e t k, transitional, transitional k, transitional kindergarten, transitional kinder, transition \
      kindergarten, kinder transicional, kindergarten transicional, kinder transicion, transicional, transicion, transition, tk kinder, \
      universal transitional kindergarten, universal tk, universal transitional, tee kay
      """
    let kinder = """
      k, kinder, kindergarten, kindergarden, kinder garden, kinder garten, kindergartner, kindergartener, kindergardener, \
      kindergardner, jardin ninos, jardin infantes, jardin, kay, kinders
      """
    for name in transitional.split(separator: ",") { names[String(name.trimmed)] = .transitional }
    for name in kinder.split(separator: ",") { names[String(name.trimmed)] = .kindergarten }
    let classes = [["freshman", "freshmen"], ["sophomore", "sophmore", "sophomor"], ["junior"], ["senior"]]
    for (place, forms) in classes.enumerated() {
      for form in forms {
        names[form] = Grade(level: 9 + place)
        names["high " + form] = Grade(level: 9 + place)
      }
    }
    return names
  }()
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}

extension [String] {
  /// Where the words stand one after the other.
  func firstRange(of words: [String]) -> Range<Int>? {
    guard !words.isEmpty, count >= words.count else { return nil }
    return (0...(count - words.count)).lazy.map { $0..<($0 + words.count) }.first { Array(self[$0]) == words }
  }
}
