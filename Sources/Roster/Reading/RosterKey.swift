package import Records

/// What tells one record of a source apart from its others of the same kind.
package enum RosterKey: Hashable, Sendable {
  case school(SchoolID), student(StudentID), guardian(GuardianID)
  case guardianship(StudentID, GuardianID)
  /// A contact's key is its own only together with its student's.
  case contact(StudentID, String)
  case parentPIN(StudentID, GuardianID), studentPIN(StudentID)

  package var kind: RosterKind {
    switch self {
    case .school: .schools
    case .student: .students
    case .guardian: .guardians
    case .guardianship: .guardianships
    case .contact: .contacts
    case .parentPIN: .parentPINs
    case .studentPIN: .studentPINs
    }
  }

  /// The child whom the record is about, or nil for a school or a guardian.
  package var student: StudentID? {
    switch self {
    case .school, .guardian: nil
    case .student(let id), .guardianship(let id, _), .contact(let id, _), .parentPIN(let id, _), .studentPIN(let id): id
    }
  }
}

extension RosterRecord {
  package var key: RosterKey {
    switch self {
    case .school(let school): .school(school.id)
    case .student(let student): .student(student.id)
    case .guardian(let guardian): .guardian(guardian.id)
    case .guardianship(let tie): .guardianship(tie.studentID, tie.guardianID)
    case .contact(let contact): .contact(contact.studentID, contact.id)
    case .parentPIN(let pin): .parentPIN(pin.studentID, pin.guardianID)
    case .studentPIN(let pin): .studentPIN(pin.studentID)
    case .removal(let key): key
    }
  }

  package var kind: RosterKind { key.kind }
}
