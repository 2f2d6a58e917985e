package import Records
package import Station
import Verification

extension Directory {
  /// Who may be given anything of this child's on a day: whoever the school verified and no restriction stands against, for as long as
  /// the rights hold. Nobody where the child is of age and holds them alone (III).
  package func servedGuardians(of student: Student, on today: CivilDate) throws -> [ListedGuardian] {
    let listed = try guardians(of: student.id)
    let student = student.withRights(filedAt: listed.map(\.guardianship))
    if student.holdsRightsAlone(born: student.birthDate, on: today) { return [] }
    return listed.filter { Standing(of: $0.guardianship, on: today) == .clear }
  }

  /// Every child in the order of their numbers, or those of one school.
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
