import Records

/// A family of the district as one call meets it: a child, the guardian who calls, and the record that the answers are
/// compared with.
struct Household {
  let child: Student
  let siblings: [Student]
  let guardian: Guardian
  let relationship: String
  /// Every guardian of the child.
  let guardians: [Guardian]
  /// What the school has of the contacts who count.
  let record: SchoolRecord
  /// What that leaves out: the caller, the child, whoever has only the caller's numbers.
  let excluded: [EmergencyContact]

  var isWoman: Bool {
    ["mother", "grandmother", "aunt", "stepmother", "foster parent"].contains(relationship)
  }

  init(
    child: Student, siblings: [Student], guardian: Guardian, relationship: String, guardians: [Guardian],
    contacts: [EmergencyContact]
  ) {
    self.child = child
    self.siblings = siblings
    self.guardian = guardian
    self.relationship = relationship
    self.guardians = guardians
    func isLeftOut(_ contact: EmergencyContact) -> Bool {
      contact.guardianID == guardian.id || contact.name.isNamed(like: guardian.name)
        || contact.name.isNamed(like: child.name) || contact.phones.allSatisfy { guardian.phones.has($0) }
    }
    excluded = contacts.filter(isLeftOut)
    record = SchoolRecord(
      birthDate: child.birthDate, name: child.name, grade: child.grade, addresses: child.addresses,
      phones: child.phones + guardian.phones,
      contacts: contacts.filter { !isLeftOut($0) }.map { ContactRecord(name: $0.name, phones: $0.phones) })
  }
}

extension PersonName {
  /// Whether first and last name are the same letters.
  func isNamed(like other: PersonName) -> Bool { first.bare == other.first.bare && last.bare == other.last.bare }
}

extension [String] {
  /// Whether a phone number is among them, however it is written.
  func has(_ phone: String) -> Bool {
    contains { $0.filter(\.isNumber).suffix(10) == phone.filter(\.isNumber).suffix(10) }
  }
}
