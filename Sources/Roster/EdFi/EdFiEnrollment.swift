import Records

/// Where a student is enrolled and in which grade.
struct EdFiEnrollment {
  let schoolID: SchoolID
  let grade: Grade
  private let begin: CivilDate?
  private let ended: Bool

  /// Nil if the grade cannot be read, which is then among the problems.
  init?(_ node: inout NodeFields) {
    schoolID = SchoolID(node.required("SchoolReference", "EducationalOrgIdentity", "StateOrganizationId"))
    begin = node.value("EntryDate", parse: FieldValues.date)
    ended = !node.text("ExitWithdrawDate").isEmpty
    guard let grade = node.value("EntryGradeLevel", required: true, parse: EdFiWords.grade) else { return nil }
    self.grade = grade
  }

  /// Whether it counts rather than the other: one that has not ended does, then the one that began later.
  func supersedes(_ other: EdFiEnrollment) -> Bool {
    if ended != other.ended { return !ended }
    guard let begin, let otherBegin = other.begin else { return other.begin == nil }
    return begin >= otherBegin
  }
}

/// The enrollment that counts for each student.
struct EdFiEnrollments {
  private var byStudent: [StudentID: EdFiEnrollment] = [:]
  private var faulty: Set<StudentID> = []

  /// Takes in one enrollment.
  mutating func add(_ node: inout NodeFields) {
    let student = StudentID(node.required("StudentReference", "StudentIdentity", "StudentUniqueStateId"))
    guard let enrollment = EdFiEnrollment(&node), node.problems.isEmpty else {
      faulty.insert(student)
      return
    }
    if let other = byStudent[student], !enrollment.supersedes(other) { return }
    byStudent[student] = enrollment
  }

  /// The student's enrollment. Nil is one of the problems, unless it is so because an enrollment has problems itself.
  func find(_ student: StudentID, for node: inout NodeFields) -> EdFiEnrollment? {
    let enrollment = byStudent[student]
    if enrollment == nil && !student.text.isEmpty && !faulty.contains(student) {
      node.fail(["StudentUniqueStateId"], .notEnrolled)
    }
    return enrollment
  }
}
