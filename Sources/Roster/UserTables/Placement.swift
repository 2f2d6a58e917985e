import Records

/// Where and in which grade a student is, by one row of the source.
struct Placement: Sendable {
  /// How much it counts: where somebody is now before where they will be, and that before where they were.
  enum Rank: UInt8, Comparable, Sendable {
    case ended, toCome, now, nowFirst

    static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }

    /// A day that has not come has ended nothing.
    init(from begin: CivilDate?, until end: CivilDate?, isFirst: Bool, on today: CivilDate) {
      if let end, end < today {
        self = .ended
      } else if let begin, begin > today {
        self = .toCome
      } else {
        self = isFirst ? .nowFirst : .now
      }
    }
  }

  /// The place of its school among the `Organizations`; −1 for none. First, so that all fits into six bytes.
  let school: Int32
  let rank: Rank
  /// The level of the grade, or the least number for none.
  let level: Int8

  init(_ rank: Rank, school: Int32?, grade: Grade?) {
    self.rank = rank
    self.school = school ?? -1
    level = grade.map { Int8(clamping: $0.level) } ?? .min
  }

  var grade: Grade? { Grade(level: Int(level)) }

  /// The one that counts, of two: among equals the one with a school, then the later row.
  func beside(_ other: Placement?) -> Placement {
    guard let other else { return self }
    if rank != other.rank { return rank > other.rank ? self : other }
    return school < 0 && other.school >= 0 ? other : self
  }
}

/// What several files say of a student.
struct PupilFacts: Sendable {
  var placement: Placement?
  /// The place of the homeroom among the `Homerooms`; −1 for none.
  var homeroom: Int32 = -1
  private var born: Int32 = 0

  var birthDate: CivilDate? {
    get { CivilDate(year: Int(born >> 9), month: Int(born >> 5 & 15), day: Int(born & 31)) }
    set { born = newValue.map { Int32($0.year) << 9 | Int32($0.month) << 5 | Int32($0.day) } ?? 0 }
  }
}

/// Grades as the formats write them.
enum GradeCode {
  /// The highest of a list, which in some exports names all the years so far. A code that has no place in the procedure, such as `PK` or
  /// `UG`, does not count beside one that has.
  static func highest(of codes: [String]) throws(FieldFault) -> Grade? {
    let grades = codes.compactMap(grade)
    if grades.isEmpty && !codes.isEmpty { throw .notAGrade }
    return grades.max()
  }

  private static func grade(_ code: String) -> Grade? {
    switch code.uppercased() {
    case "TK": .transitional
    case "KG", "K": .kindergarten
    default: Grade(code: code.hasPrefix("0") ? code.dropFirst() : code[...])
    }
  }
}
