import Records

/// The words of Ed-Fi and what they are here.
enum EdFiWords {
  /// A grade in words. One of the format's own that has no place in the procedure is told from a word that is no grade.
  static func grade(_ words: String) throws(FieldFault) -> Grade {
    let words = words.lowercased()
    if let index = grades.firstIndex(of: words), let grade = Grade(level: index - 1) { return grade }
    throw withoutPlace.contains(words) ? .gradeWithoutPlace : .notAGrade
  }

  /// `true` or `false`, as XML and JSON write them.
  static func truth(_ word: String) throws(FieldFault) -> Bool {
    switch word.lowercased() {
    case "true", "1": true
    case "false", "0": false
    default: throw .notYesOrNo
    }
  }

  /// `YYYY-MM-DD`, and what XML and the API may write after it: a time zone, or midnight.
  static func date(_ text: String) throws(FieldFault) -> CivilDate {
    var rest = text.dropFirst(10)
    if rest.hasPrefix("T00:00:00") {
      rest = rest.dropFirst(9)
      if rest.hasPrefix(".") { rest = rest.dropFirst().drop { $0 == "0" } }
    }
    let zone = rest.utf8
    let isZone = zone.count == 6 && (zone.first == 0x2B || zone.first == 0x2D) && rest.dropFirst(3).first == ":"
    guard rest.isEmpty || rest == "Z" || isZone, let date = CivilDate(iso: text.prefix(10)) else { throw .notADate }
    return date
  }

  /// `Father, step` is a stepfather, `CourtAppointedGuardian` three words.
  static func relationship(_ words: String) -> String {
    if words.hasSuffix(", step") { return "Step" + words.dropLast(6).lowercased() }
    var spaced = ""
    for letter in words {
      if letter.isUppercase, spaced.last?.isLowercase == true { spaced.append(" ") }
      spaced.append(letter)
    }
    return spaced
  }

  private static let grades = [
    "transitional kindergarten", "kindergarten", "first grade", "second grade", "third grade", "fourth grade",
    "fifth grade", "sixth grade", "seventh grade", "eighth grade", "ninth grade", "tenth grade", "eleventh grade",
    "twelfth grade",
  ]

  private static let withoutPlace: Set<String> = [
    "adult education", "early education", "grade 13", "infant/toddler", "no grade level", "other", "out of school",
    "postsecondary", "preschool", "preschool/prekindergarten", "prekindergarten", "ungraded",
  ]
}
