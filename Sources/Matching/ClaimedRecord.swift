package import Records

extension FamilyRecord {
  /// What the answers of somebody who gave this name, and is taken to be this guardian, are compared with (IV.1): contacts
  /// are someone other than the caller, with a number of their own.
  /// - Guide: IV.1.r
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
  func schoolRecord(guardians: [ListedGuardian], contacts: [EmergencyContact]) -> SchoolRecord {
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
