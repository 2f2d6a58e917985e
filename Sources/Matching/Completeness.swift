package import Records

extension SchoolRecord {
  /// Whether it holds what all eight items need, in a form that an answer can be compared with; if not, the record is
  /// *incomplete* and nobody can pass. A number without its area code or an address without a house number is as good
  /// as none.
  package var isComplete: Bool { lacks.isEmpty }

  /// Only those of its addresses, numbers and contacts that an answer can be compared with.
  package var answerable: SchoolRecord {
    var record = self
    record.addresses.removeAll { !Self.canBeSaid($0) }
    record.phones.removeAll { !Self.canBeSaid($0) }
    record.contacts = contacts.filter(Self.canBeSaid).map { contact in
      ContactRecord(name: contact.name, phones: contact.phones.filter(Self.canBeSaid))
    }
    return record
  }

  static func canBeSaid(_ number: String) -> Bool { PhoneReader.number(number) != nil }
  static func canBeSaid(_ address: PostalAddress) -> Bool { AddressRule.canBeSaid(address) }
  static func canBeSaid(_ contact: ContactRecord) -> Bool {
    RecordedName.canBeSaid(contact.name) && contact.phones.contains(where: canBeSaid)
  }
}

/// - Guide: IV.1.d
extension FamilyRecord {
  /// Whether it has what all eight items need, whoever calls (IV.1, VIII). If not, that is said before the first question,
  /// so it may not depend on who the caller claims to be, nor on anybody's standing: of two guardians the one who is the only
  /// contact fails at the verdict, where nobody is told why.
  package var isComplete: Bool { lacks.isEmpty }
}
