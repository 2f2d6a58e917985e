/// Someone the school may call, other than the caller.
package struct ContactRecord: Hashable, Sendable {
  /// The contact's name.
  package var name: PersonName
  /// The contact's current numbers, as on the record.
  package var phones: [String]

  package init(name: PersonName, phones: [String]) {
    self.name = name
    self.phones = phones
  }
}

/// The truth that one caller's eight answers are compared with (IV.1).
package struct SchoolRecord: Hashable, Sendable {
  /// The child's birth date.
  package var birthDate: CivilDate
  /// The child's name.
  package var name: PersonName
  /// The child's grade.
  package var grade: Grade
  /// Every current address of the child.
  package var addresses: [PostalAddress]
  /// Every current number of the child and of the claimed guardian.
  package var phones: [String]
  /// Current emergency contacts other than the claimed guardian.
  package var contacts: [ContactRecord]

  package init(
    birthDate: CivilDate, name: PersonName, grade: Grade, addresses: [PostalAddress], phones: [String],
    contacts: [ContactRecord]
  ) {
    self.birthDate = birthDate
    self.name = name
    self.grade = grade
    self.addresses = addresses
    self.phones = phones
    self.contacts = contacts
  }
}
