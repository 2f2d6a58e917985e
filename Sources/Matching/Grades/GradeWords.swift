import Records

/// The words of grades, in English and Spanish.
enum GradeWords {
  /// A kind of school and the grades that it has.
  struct School {
    let word: String
    let grades: ClosedRange<Int>
    /// Whether its years are counted otherwise by some.
    var isCountedDifferently = false
    /// Whether words may stand behind it: `6th grade at the middle school on Elm`.
    var mayFollow = false

    /// Whether a grade that was named is one of the school's: kindergarten stands beside the first grade.
    func names(_ grade: Grade) -> Bool { grades.contains(grade.level) || grades.lowerBound == 1 && grade.level < 1 }
  }

  /// Mexico's secundaria begins with grade 7, as some schools here do; Los Angeles' middle schools begin with 6. Mexico's
  /// preparatoria begins with 10; some here mean high school by it, which begins with 9. The last
  /// year of an elementary school is 5 or 6.
  static let schools = [
    School(word: "primaria", grades: 1...6, isCountedDifferently: true),
    School(word: "secundaria", grades: 7...9, isCountedDifferently: true),
    School(word: "preparatoria", grades: 10...12, isCountedDifferently: true),
    School(word: "prepa", grades: 10...12, isCountedDifferently: true),
    School(word: "bachillerato", grades: 10...12, isCountedDifferently: true),
    School(word: "seniorhigh", grades: 10...12, isCountedDifferently: true, mayFollow: true),
    School(word: "juniorhigh", grades: 7...9, isCountedDifferently: true, mayFollow: true),
    School(word: "high", grades: 9...12, mayFollow: true),
    School(word: "middle", grades: 6...8, isCountedDifferently: true, mayFollow: true),
    School(word: "elementary", grades: 1...5, isCountedDifferently: true, mayFollow: true),
  ]

  /// The year that a school ends with.
  static let last: Set<String> = ["ultimo", "last", "final"]

  /// What begins the name of a teacher or of a room.
  static let teachers: Set<String> = [
    "mrs", "mr", "ms", "miss", "teacher", "teachers", "with", "room", "class", "classroom", "maestra", "maestro",
    "profesora", "profesor", "profe", "con", "salon", "clase",
  ]

  /// What stands around a grade.
  static let ignored: Set<String> = {
    let words = """
      grade grades grd grader graders grado grados the in el la de en ano anos level nivel school escuela year years a an un una gr at \
      is are he she hes shes they theyre it its going goes to into now currently right child hell shell student my his \
      her son daughter kid es esta va ira al cursa cursando entra entro a pasa paso mi su hijo hija nino nina thats i think of \
      be will this next starting started starts started began begins just em on del curso ella pues i \
      acaba acabo apenas ahora ahorita ya entrar seria empezar empezo empieza empezando comenzar comenzo comienza comenzando
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()

  /// Used for TK, for preschool, or for no grade of ours: the caller has to say which.
  static let unclear: Set<String> = [
    "pre k", "prek", "prekinder", "pre kinder", "prekindergarten", "pre kindergarten", "preschool", "pre school",
    "preescolar", "ultimo ano", "ultimo", "last", "last year", "last grade", "final year", "graduating", "graduates",
    "university", "college", "universidad", "kinder 1", "kinder 2",
  ]

  /// What grades are called. In Central America preprimaria is kindergarten, and what comes before it.
  static let names: [String: GradeReader.Found] = {
    var names: [String: GradeReader.Found] = [:]
    let transitional = """
      tk, t k, utk, u t k, etk, e t k, transitional, transitional k, transitional kindergarten, transitional kinder, transition \
      kindergarten, kinder transicional, kindergarten transicional, kinder transicion, transicional, transicion, transition, tk kinder, \
      universal transitional kindergarten, universal tk, universal transitional, tee kay
      """
    let kinder = """
      k, kinder, kindergarten, kindergarden, kinder garden, kinder garten, kindergartner, kindergartener, kindergardener, \
      kindergardner, jardin ninos, jardin infantes, jardin, kay, kinders
      """
    for name in transitional.split(separator: ",") { names[String(name.trimmed)] = .one(.transitional) }
    for name in kinder.split(separator: ",") { names[String(name.trimmed)] = .one(.kindergarten) }
    for name in ["preprimaria", "pre primaria"] { names[name] = .oneElsewhere(.kindergarten) }
    let classes = [
      "freshman freshmen", "sophomore sophmore sophomor sofomore sofomor sofmore sophamore sophemore", "junior",
      "senior",
    ]
    for (place, forms) in classes.enumerated() {
      for form in forms.split(separator: " ") {
        guard let grade = Grade(level: 9 + place) else { continue }
        names[String(form)] = .one(grade)
        names["high " + form] = .one(grade)
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
