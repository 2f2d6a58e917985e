import Records
import Verification

extension FamilyRecord {
  /// Who may be given anything of this child's on a day: whoever the school verified and no restriction stands against, for as long as
  /// the rights hold. Nobody where the child is of age and holds them alone (III).
  func served(on today: CivilDate) -> [ListedGuardian] {
    let student = student.withRights(filedAt: guardians.map(\.guardianship))
    if student.holdsRightsAlone(born: student.birthDate, on: today) { return [] }
    return guardians.filter { Standing(of: $0.guardianship, on: today) == .clear }
  }
}
