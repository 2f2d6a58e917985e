package import Records
package import Station
import Verification

extension Directory {
  /// `FamilyRecord.served`.
  package func servedGuardians(of student: Student, on today: CivilDate) throws -> [ListedGuardian] {
    FamilyRecord(student: student, guardians: try guardians(of: student.id), contacts: []).served(on: today)
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

extension FamilyRecord {
  /// Who may be given anything of this child's on a day: whoever the school verified and no restriction stands against, for as long as
  /// the rights hold. Nobody where the child is of age and holds them alone (III).
  func served(on today: CivilDate) -> [ListedGuardian] {
    let student = student.withRights(filedAt: guardians.map(\.guardianship))
    if student.holdsRightsAlone(born: student.birthDate, on: today) { return [] }
    return guardians.filter { Standing(of: $0.guardianship, on: today) == .clear }
  }
}
