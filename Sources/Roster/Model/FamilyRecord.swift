package import Verification

/// A guardian with what one child's records say of them, all sources taken together.
package struct ListedGuardian: Hashable, Sendable {
  /// The person.
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
  /// The child.
  package var student: Student
  /// Every guardian on record.
  package var guardians: [ListedGuardian]
  /// Every emergency contact on record.
  package var contacts: [EmergencyContact]

  /// A record of these people.
  package init(student: Student, guardians: [ListedGuardian], contacts: [EmergencyContact]) {
    self.student = student
    self.guardians = guardians
    self.contacts = contacts
  }

  /// Whether it has what all eight items need, whoever calls (IV.1, VIII). If not, that is said before the first question,
  /// so it may not depend on who the caller claims to be, nor on anybody's standing: a guardian who is the only contact
  /// fails at the verdict, where nobody is told why.
  package var isComplete: Bool { schoolRecord(guardians: guardians, contacts: contacts).isComplete }

  /// What the answers of somebody who gave this name, and is taken to be this guardian, are compared with: contacts are
  /// someone other than the caller, with a number of their own.
  package func schoolRecord(for said: String, claimed id: GuardianID?) -> SchoolRecord {
    let listed = guardians.first { $0.guardian.id == id }
    let own = Set((listed?.guardian.phones ?? []).compactMap { PhoneReader.number($0) })
    let others = contacts.filter { contact in
      (contact.guardianID == nil || contact.guardianID != id) && NameRule.fullName(said, is: contact.name) == nil
        && listed.map { $0.guardian.name.isSamePerson(as: contact.name) } != true
        && !Set(contact.phones.compactMap { PhoneReader.number($0) }).isSubset(of: own)
    }
    // Whoever is not listed fails anyway, but must not be told apart by a record that lacks a number for them alone.
    return schoolRecord(guardians: listed.map { [$0] } ?? guardians, contacts: others)
  }

  /// The child is nobody's emergency contact.
  private func schoolRecord(guardians: [ListedGuardian], contacts: [EmergencyContact]) -> SchoolRecord {
    SchoolRecord(
      birthDate: student.birthDate, name: student.name, grade: student.grade, addresses: student.addresses,
      phones: student.phones + guardians.flatMap(\.guardian.phones),
      contacts: contacts.filter { !student.name.isSamePerson(as: $0.name) }
        .map { ContactRecord(name: $0.name, phones: $0.phones) })
  }
}

extension PersonName {
  fileprivate func isSamePerson(as other: PersonName) -> Bool {
    Fold.words(first) == Fold.words(other.first) && Fold.words(last) == Fold.words(other.last)
  }
}
