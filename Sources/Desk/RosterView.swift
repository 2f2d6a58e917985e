import Records
import Station

/// Section IX's view of the people on record: what the roster of a school shows of each.
/// - Guide: IX.P2
struct RosterView {
  private let desk: Desk
  /// Children of whom a case is open: what their record has may be asked in it.
  private let inCases: Set<StudentID>

  init(desk: Desk) throws(DeskError) {
    self.desk = desk
    inCases = try desk.childrenInCases()
  }

  /// Whether a case of the child, or of one of the parent's, is open.
  func isInCase(_ person: FoundPerson) -> Bool {
    switch person {
    case .student(let student): inCases.contains(student.id)
    case .parent(let parent): parent.children.contains { inCases.contains($0.id) }
    }
  }

  /// Somebody who was found; nil where the roster has them no more.
  func person(_ key: FoundKey) throws(DeskError) -> FoundPerson? {
    try desk.reading(.roster) {
      switch key {
      case .student(let id): try student(id).map(FoundPerson.student)
      case .guardian(let id): try parent(id).map(FoundPerson.parent)
      }
    }
  }

  private func student(_ id: StudentID) throws -> FoundStudent? {
    guard let student = try desk.roster.student(id) else { return nil }
    let only = desk.session.policy.onlySchool
    if let only, student.schoolID != only { return nil }
    return FoundStudent(
      id: student.id, name: student.name, birthYear: student.birthDate.year, grade: student.grade,
      school: try desk.roster.school(student.schoolID)?.name ?? student.schoolID.text,
      homeroomTeacher: student.homeroomTeacher,
      guardians: try desk.roster.guardians(of: id).map {
        FoundGuardian(
          id: $0.guardian.id, name: $0.guardian.name, relationship: $0.guardianship.relationship,
          portalEmail: $0.guardian.portalEmail)
      })
  }

  private func parent(_ id: GuardianID) throws -> FoundParent? {
    let children = try (desk.people?.students(of: id) ?? []).compactMap { try student($0) }
    let listed = children.flatMap(\.guardians).first { $0.id == id }
    return listed.map { FoundParent(guardian: $0, children: children) }
  }
}
