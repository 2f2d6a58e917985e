/// Reads grades as they are said or typed, in English and Spanish.
public enum GradeReader {
  /// What a text may be.
  enum Found: Hashable {
    /// One grade.
    case one(Grade)
    /// One grade as the words count elsewhere, where some mean another: `primero de secundaria`.
    case oneElsewhere(Grade)
    /// A word that parents use for more than one grade, or for none: `pre-K`, `el último año`.
    case several
  }

  /// Nil unless the text is one grade.
  public static func read(_ text: some StringProtocol) -> Grade? {
    switch find(text) {
    case .one(let grade), .oneElsewhere(let grade): grade
    case .several, nil: nil
    }
  }

  static func find(_ text: some StringProtocol) -> Found? {
    // `1.2` is not 12.
    if String(text).contains(/[0-9][.,][0-9]/) { return nil }
    let words = Fold.words(text)
    let whole = words.joined(separator: " ")
    if GradeWords.schoolsAlone.contains(whole) { return .several }
    if GradeWords.unclear.contains(where: { whole == $0 || whole.hasSuffix(" " + $0) }) { return .several }
    let said = words.filter { !GradeWords.ignored.contains($0) }
    if let grade = GradeWords.names[said.joined(separator: " ")] { return .one(grade) }
    for school in GradeWords.schools {
      guard let place = said.firstRange(of: school.words), place.upperBound == said.count || school.mayFollow,
        place.lowerBound > 0, !said[place.upperBound...].contains(where: NumberWords.isNumber)
      else { continue }
      return inSchool(Array(said[..<place.lowerBound]), school)
    }
    return number(said).flatMap { $0 >= 1 ? Grade(level: $0).map { .one($0) } : nil }
  }

  /// `tercero de secundaria`: the school's own count. `6th grade at the middle school`: the grade's.
  private static func inSchool(_ words: [String], _ school: GradeWords.School) -> Found? {
    if let named = GradeWords.names[words.joined(separator: " ")], school.grades.contains(named.level) {
      return .one(named)
    }
    guard let year = number(words), year >= 1 else { return nil }
    // Where the school's first year is 6, a 6 is no sixth year but the grade.
    if school.mayFollow, school.grades.contains(year), year > school.grades.count {
      return Grade(level: year).map { .one($0) }
    }
    guard year <= school.grades.count, let grade = Grade(level: school.grades.lowerBound + year - 1) else { return nil }
    return school.isCountedDifferently ? .oneElsewhere(grade) : .one(grade)
  }

  private static func number(_ words: [String]) -> Int? {
    guard let values = NumberWords.values(words) else { return nil }
    // `décimo primer grado` is as usual as `undécimo`.
    if values.count == 2, words.first == "decimo", (1...2).contains(values[1]) { return 10 + values[1] }
    return values.count == 1 ? values.first : nil
  }
}
