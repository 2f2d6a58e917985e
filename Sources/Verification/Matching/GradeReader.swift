/// Reads grades as they are said or typed, in English and Spanish.
public enum GradeReader {
  /// Nil unless the text is one grade.
  public static func read(_ text: some StringProtocol) -> Grade? {
    var words = Fold.words(text).filter { !ignored.contains($0) }
    if let last = words.last, let grades = schools[last], words.count > 1 {
      words.removeLast()
      guard let year = number(words), year >= 1, year <= grades.count else { return nil }
      return Grade(level: grades.lowerBound + year - 1)
    }
    if let whole = names[words.joined(separator: " ")] { return whole }
    return number(words).flatMap { $0 >= 1 ? Grade(level: $0) : nil }
  }

  private static func number(_ words: [String]) -> Int? {
    guard let values = NumberWords.values(words) else { return nil }
    // `décimo primer grado` is as usual as `undécimo`.
    if values.count == 2, words.first == "decimo", (1...2).contains(values[1]) { return 10 + values[1] }
    return values.count == 1 ? values.first : nil
  }

  private static let ignored: Set<String> = [
    "grade", "grado", "the", "in", "el", "de", "en", "ano", "level", "school", "escuela",
  ]

  /// The grades of Mexico's schools: the first year of secundaria is grade 7, that of preparatoria grade 10.
  private static let schools = [
    "primaria": 1...6, "secundaria": 7...9, "preparatoria": 10...12, "prepa": 10...12,
  ]

  private static let names: [String: Grade] = {
    var names: [String: Grade] = [:]
    for name in [
      "tk", "transitional", "transitional kindergarten", "transitional kinder", "kinder transicional",
      "kinder transicion", "t k",
    ] {
      names[name] = .transitional
    }
    for name in ["k", "kinder", "kindergarten", "kindergarden", "jardin ninos"] { names[name] = .kindergarten }
    for (place, name) in ["freshman", "sophomore", "junior", "senior"].enumerated() {
      names[name] = Grade(level: 9 + place)
    }
    return names
  }()
}

/// The months in which a caller may name the old or the coming grade, since the record may not have changed yet.
public struct SchoolCalendar: Hashable, Sendable {
  private let start: Int
  private let end: Int

  /// A break between two school years, both days included.
  public init(breakStart: (month: Int, day: Int), breakEnd: (month: Int, day: Int)) {
    start = breakStart.month * 100 + breakStart.day
    end = breakEnd.month * 100 + breakEnd.day
  }

  /// 10 June to 15 August.
  public static let usual = SchoolCalendar(breakStart: (6, 10), breakEnd: (8, 15))

  /// Whether the day lies between two school years.
  public func isBetweenYears(_ day: CivilDate) -> Bool {
    let place = day.month * 100 + day.day
    return start <= end ? (start...end).contains(place) : place >= start || place <= end
  }
}

/// How grades are compared (IV.1).
public enum GradeRule {
  /// The grade on file; between school years also the one before or after it.
  public static func accepts(_ typed: some StringProtocol, for grade: Grade, in context: MatchContext) -> MatchRule? {
    guard let said = GradeReader.read(typed) else { return nil }
    if said == grade { return .exact }
    let isNeighbor = said == grade.previous || said == grade.next
    return isNeighbor && context.calendar.isBetweenYears(context.today) ? .neighboringGrade : nil
  }
}
