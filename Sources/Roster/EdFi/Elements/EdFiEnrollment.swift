import Records

/// Where a student is enrolled and in which grade, now or from a day to come.
struct EdFiEnrollment {
  let schoolID: SchoolID
  /// Where the grade stands, for what is wrong with it: that counts only if the enrollment does.
  let place: SourcePlace
  /// What is wrong with the grade.
  let fault: FieldFault?
  private let level: Int
  private let isFuture: Bool, isPrimary: Bool
  private let begin: CivilDate

  var grade: Grade? { fault == nil ? Grade(level: level) : nil }

  /// Reads an enrollment that has not ended.
  init(_ node: inout NodeFields, _ period: EdFiPeriod, school: SchoolID, on day: CivilDate) {
    schoolID = school
    isFuture = period.isFuture(on: day)
    begin = period.begin ?? .earliest
    isPrimary = node.optional("PrimarySchool", parse: EdFiWords.truth) ?? false
    place = node.place(of: "EntryGradeLevel")
    let word = node.word("EntryGradeLevel")
    do throws(FieldFault) {
      if word.isEmpty { throw .empty }
      (level, fault) = (try EdFiWords.grade(word).level, nil)
    } catch {
      (level, fault) = (0, error)
    }
  }

  /// Whether it counts rather than one that was read before: a current one before a future one, the one that is called the main one, one
  /// whose grade can be asked, and then the one that began later, or of future ones begins earlier.
  func supersedes(_ other: EdFiEnrollment) -> Bool {
    if isFuture != other.isFuture { return !isFuture }
    if isPrimary != other.isPrimary { return isPrimary }
    if (fault == nil) != (other.fault == nil) { return fault == nil }
    return isFuture ? begin < other.begin : begin >= other.begin
  }
}

/// What the files say of one student outside the student's own element.
struct EdFiPupil {
  /// About how many bytes of memory one takes without its details.
  static let size = 240

  private(set) var enrollment: EdFiEnrollment?
  /// Whether there was an enrollment that has ended, or one with problems, which were told.
  var hasLeft = false, isFaulty = false
  private(set) var details = ""
  private(set) var teacher: String?
  private var teacherSince = CivilDate.earliest

  mutating func add(_ other: EdFiEnrollment) {
    if let enrollment, !other.supersedes(enrollment) { return }
    enrollment = other
  }

  mutating func add(_ other: EdFiDetails) {
    var all = EdFiDetails(packed: details)
    all.add(other)
    details = all.packed
  }

  mutating func add(teacher name: String, since day: CivilDate) {
    guard teacher == nil || day > teacherSince else { return }
    (teacher, teacherSince) = (name, day)
  }
}
