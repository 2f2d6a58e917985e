package import Records

/// Reads grades as they are said or typed, in English and Spanish.
package enum GradeReader {
  /// What a text may be.
  enum Found: Hashable {
    case one(Grade)
    /// One grade as the words count elsewhere, where some mean another: `primero de secundaria`.
    case oneElsewhere(Grade)
    /// A word that parents use for more than one grade, or for none: `pre-K`, `el último año`.
    case several
  }

  /// Nil unless the text is one grade.
  package static func read(_ text: some StringProtocol) -> Grade? {
    switch find(text) {
    case .one(let grade), .oneElsewhere(let grade): grade
    case .several, nil: nil
    }
  }

  static func find(_ text: some StringProtocol) -> Found? {
    // `1.2` is not 12.
    if String(text).contains(/[0-9][.,][0-9]/) { return nil }
    let words = withSchools(withoutTeacher(Fillers.removed(from: Fold.words(text))))
    let said = words.filter { !GradeWords.ignored.contains($0) }
    let (whole, name) = (words.joined(separator: " "), said.joined(separator: " "))
    if GradeWords.unclear.contains(where: { name == $0 || whole == $0 || whole.hasSuffix(" " + $0) }) {
      return .several
    }
    if let found = GradeWords.names[name] { return found }
    if let grade = saidTwice(said) { return .one(grade) }
    for school in GradeWords.schools {
      guard let place = said.firstIndex(of: school.word) else { continue }
      let (before, after) = (Array(said[..<place]), Array(said[(place + 1)...]))
      // `high school, ninth grade`; a school alone has more than one.
      if before.isEmpty { return after.isEmpty ? .several : ofSchool(after, school).map { .one($0) } }
      guard after.isEmpty || school.mayFollow && !after.contains(where: NumberWords.isNumber) else { continue }
      return inSchool(before, school)
    }
    return number(said).flatMap { $0 >= 1 ? Grade(level: $0).map { .one($0) } : nil }
  }

  /// `fifth, he's in fifth`; `a senior, twelfth grade`; not `1 1`.
  private static func saidTwice(_ words: [String]) -> Grade? {
    func grade(_ part: ArraySlice<String>) -> Grade? {
      if case .one(let named) = GradeWords.names[part.joined(separator: " ")] { return named }
      return number(Array(part)).flatMap { $0 >= 1 ? Grade(level: $0) : nil }
    }
    let isNamed = words.contains {
      GradeWords.names[$0] != nil || NumberWords.ordinals[$0] != nil || NumberWords.digits($0)?.isOrdinal == true
    }
    guard isNamed else { return nil }
    return words.indices.dropFirst().lazy.compactMap { place in
      grade(words[..<place]).flatMap { $0 == grade(words[place...]) ? $0 : nil }
    }.first
  }

  /// `tercero de secundaria`: the school's own count. `6th grade at the middle school`: the grade's.
  private static func inSchool(_ words: [String], _ school: GradeWords.School) -> Found? {
    if let grade = ofSchool(words, school) { return .one(grade) }
    let count = school.grades.count
    let last = words.count == 1 && words.first.map(GradeWords.last.contains) == true ? count : nil
    guard let year = last ?? number(words), (1...count).contains(year),
      let grade = Grade(level: school.grades.lowerBound + year - 1)
    else { return nil }
    return school.isCountedDifferently ? .oneElsewhere(grade) : .one(grade)
  }

  /// A grade that is one of the school's, by its own name or number: where the first year is 6, a 6 is no sixth year.
  private static func ofSchool(_ words: [String], _ school: GradeWords.School) -> Grade? {
    if case .one(let named) = GradeWords.names[words.joined(separator: " ")] {
      return school.names(named) ? named : nil
    }
    return number(words).flatMap { school.grades.contains($0) ? Grade(level: $0) : nil }
  }

  /// `junior high` is a school; `a junior in high school` is not at it.
  private static func withSchools(_ words: [String]) -> [String] {
    var words = words
    for kind in ["junior", "senior"] {
      while let place = words.firstRange(of: [kind, "high"]) { words.replaceSubrange(place, with: [kind + "high"]) }
    }
    return words
  }

  /// `3rd grade, Mrs. Garcia's class`: who teaches it and in which room is no part of it.
  private static func withoutTeacher(_ words: [String]) -> [String] {
    let end = words.dropFirst().firstIndex(where: GradeWords.teachers.contains) ?? words.endIndex
    return Array(words[..<end])
  }

  private static func number(_ words: [String]) -> Int? {
    guard let values = NumberWords.values(words) else { return nil }
    // `décimo primer grado` is as usual as `undécimo`.
    if values.count == 2, words.first == "decimo", (1...2).contains(values[1]) { return 10 + values[1] }
    return values.count == 1 ? values.first : nil
  }
}
