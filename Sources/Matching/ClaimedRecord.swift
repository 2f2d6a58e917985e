package import Records

extension FamilyRecord {
  /// What the answers of somebody who gave this name, and is taken to be this guardian, are compared with (IV.1): contacts
  /// are someone other than the caller, with a number of their own.
  /// - Guide: IV.1.r
  package func schoolRecord(for said: String, claimed id: GuardianID?) -> SchoolRecord {
    let listed = guardians.first { $0.guardian.id == id }
    let others = contacts.filter { $0.isOther(than: said, claimed: id, listed?.guardian) }
    // Whoever is not listed fails anyway, but must not be told apart by a record that lacks a number for them alone.
    return schoolRecord(guardians: listed.map { [$0] } ?? guardians, contacts: others)
  }

  func schoolRecord(guardians: [ListedGuardian], contacts: [EmergencyContact]) -> SchoolRecord {
    SchoolRecord(
      birthDate: student.birthDate, name: student.name, grade: student.grade, addresses: student.addresses,
      phones: student.phones + guardians.flatMap(\.guardian.phones),
      contacts: contacts.filter(isNotTheChild).map(\.record)
    )
  }

  /// The child is nobody's emergency contact.
  func isNotTheChild(_ contact: EmergencyContact) -> Bool { !student.name.isSamePerson(as: contact.name) }
}

extension EmergencyContact {
  /// What an answer is compared with.
  var record: ContactRecord { ContactRecord(name: name, phones: phones) }

  /// Whether this is somebody else than a caller of that name, who is taken to be that guardian, and has a number of their own.
  func isOther(than said: String, claimed id: GuardianID?, _ guardian: Guardian?) -> Bool {
    if guardianID != nil, guardianID == id { return false }
    guard hasNumber(besidesThoseOf: guardian), guardian?.name.isSamePerson(as: name) != true else { return false }
    return NameRule.fullName(said, is: name) == nil
  }

  /// The same of a guardian who says their own name, where it shows at once; of others it says nothing.
  func isPlainlyOther(than guardian: Guardian) -> Bool {
    guardianID != guardian.id && NamesApart.areApart(guardian.name.full, name) && hasNumber(besidesThoseOf: guardian)
  }

  private func hasNumber(besidesThoseOf guardian: Guardian?) -> Bool {
    let own = (guardian?.phones ?? []).compactMap { PhoneReader.number($0) }
    return phones.contains { PhoneReader.number($0).map { !own.contains($0) } ?? false }
  }
}

extension PersonName {
  fileprivate func isSamePerson(as other: PersonName) -> Bool {
    Fold.mayBeSame(first, other.first) && Fold.mayBeSame(last, other.last)
      && Fold.words(first) == Fold.words(other.first) && Fold.words(last) == Fold.words(other.last)
  }
}
