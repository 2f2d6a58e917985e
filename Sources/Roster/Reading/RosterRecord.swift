package import Records

/// One record of a roster, of any kind.
package enum RosterRecord: Hashable, Sendable {
  case school(School)
  case student(Student)
  case guardian(Guardian)
  /// What ties a guardian to a student.
  case guardianship(Guardianship)
  /// Someone the school may call.
  case contact(EmergencyContact)
  /// A guardian's PIN.
  case parentPIN(ParentPIN)
  case studentPIN(StudentPIN)
  /// What a source that tells only what changed says is gone: `RosterReader.deltas`.
  case removal(RosterKey)
}

/// The kinds of record, in the order in which every reader yields them: a record comes after all that it refers to.
package enum RosterKind: Int, Hashable, Sendable, CaseIterable, Comparable {
  case schools
  case students
  case guardians
  case guardianships
  case contacts
  case parentPINs
  /// Students' own PINs.
  case studentPINs

  /// In the order read.
  package static func < (one: RosterKind, other: RosterKind) -> Bool { one.rawValue < other.rawValue }
}
