package import Records
package import Station
import Verification

extension Directory {
  /// `FamilyRecord.served`.
  package func servedGuardians(of student: Student, on today: CivilDate) throws -> [ListedGuardian] {
    FamilyRecord(student: student, guardians: try guardians(of: student.id), contacts: []).served(on: today)
  }

  /// Every child in an order that is the same each time, or those of one school.
  package func eachStudent(of school: SchoolID?, _ body: (Student) throws -> Void) throws {
    var last: StudentID?
    while true {
      let students = try students(after: last, limit: 500)
      for student in students where school == nil || student.schoolID == school { try body(student) }
      guard let end = students.last else { return }
      last = end.id
    }
  }
}

extension FamilyRecord {
  /// Who may be given anything of this child's on a day: whoever the school verified and no restriction stands against, for as long as
  /// the rights hold. Nobody where the child is of age and holds them alone (III).
  func served(on today: CivilDate) -> [ListedGuardian] {
    let student = student.withRights(filedAt: guardians.map(\.guardianship))
    if student.holdsRightsAlone(born: student.birthDate, on: today) { return [] }
    return guardians.filter { Standing(of: $0.guardianship, on: today) == .clear }
  }
}
