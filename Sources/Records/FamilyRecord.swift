/// A guardian with what one child's records say of them, all sources taken together.
package struct ListedGuardian: Hashable, Sendable {
  package let guardian: Guardian
  /// The relationship; verified if any source says so, restricted if any source does.
  package let guardianship: Guardianship

  /// A guardian listed so.
  package init(guardian: Guardian, guardianship: Guardianship) {
    self.guardian = guardian
    self.guardianship = guardianship
  }
}

/// One child with everybody on its record, all sources taken together.
package struct FamilyRecord: Hashable, Sendable {
  package var student: Student
  package var guardians: [ListedGuardian]
  package var contacts: [EmergencyContact]

  /// A record of these people.
  package init(student: Student, guardians: [ListedGuardian], contacts: [EmergencyContact]) {
    self.student = student
    self.guardians = guardians
    self.contacts = contacts
  }
}

extension ListedGuardian {
  /// Each guardian of one child once, in the order of their numbers, whatever the sources of their rows (III). One of whom
  /// there is no record is not listed.
  package static func each(
    of ties: [Guardianship], _ guardian: (GuardianID) throws -> Guardian?
  ) rethrows -> [ListedGuardian] {
    try Dictionary(grouping: ties, by: \.guardianID).sorted { $0.key < $1.key }.compactMap { id, ties in
      guard let tie = Guardianship(together: ties), let guardian = try guardian(id) else { return nil }
      return ListedGuardian(guardian: guardian, guardianship: tie)
    }
  }
}
