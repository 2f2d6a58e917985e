package import Records

/// The imported records, read only. PINs are none of them: `PINStore`.
package protocol Directory: AnyObject {
  /// Whether no child is on record.
  func isEmpty() throws -> Bool
  /// The child of this district number, or nil.
  func student(_ id: StudentID) throws -> Student?
  /// Whether the import left out this child, who is therefore not on record: a call says so openly.
  func isLeftOut(_ student: StudentID) throws -> Bool
  /// Whether the import left any child out: one that is not found by name may be among them.
  func hasLeftOut() throws -> Bool
  /// All children of this birth date.
  func students(born date: CivilDate) throws -> [Student]
  /// The school, or nil.
  func school(_ id: SchoolID) throws -> School?
  /// Every school, in the order of their numbers.
  func schools() throws -> [School]
  /// Every guardian on record for the child.
  func guardians(of student: StudentID) throws -> [ListedGuardian]
  /// Whether a source lists a guardian of the child of whom there is no record: an import left out who it is.
  func lacksGuardians(of student: StudentID) throws -> Bool
  /// Every emergency contact on record for the child.
  func contacts(of student: StudentID) throws -> [EmergencyContact]
  /// How many children were born after a day.
  func studentCount(bornAfter day: CivilDate) throws -> Int
  /// Children, each with everybody on record, in an order that is always the same, from behind `last` or the first on, at most `limit`.
  func families(after last: StudentID?, limit: Int) throws -> [FamilyRecord]
  /// Children born after a day in the order of their birth, from the `place`-th on, at most `limit`.
  func students(bornAfter day: CivilDate, from place: Int, limit: Int) throws -> [Student]
}

extension Directory {
  /// A child with everybody on its record.
  package func family(of student: Student) throws -> FamilyRecord {
    FamilyRecord(
      student: student, guardians: try guardians(of: student.id), contacts: try contacts(of: student.id))
  }

  /// Every child with everybody on its record, in an order that is the same each time, or those of one school.
  package func eachFamily(of school: SchoolID?, _ body: (FamilyRecord) throws -> Void) throws {
    var last: StudentID?
    while true {
      let families = try families(after: last, limit: 500)
      for family in families where school == nil || family.student.schoolID == school { try body(family) }
      guard let end = families.last else { return }
      last = end.student.id
    }
  }
}
