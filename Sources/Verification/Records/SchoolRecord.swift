/// A person's name as a school holds it.
package struct PersonName: Hashable, Sendable {
  /// One or more given names, as on the record: `Ana María`.
  package var first: String
  /// Empty where there is none.
  package var middle: String
  /// One or two surnames, particles included: `de la Cruz Ortiz`.
  package var last: String
  /// The name the person goes by, if the record has one.
  package var preferred: String?
  /// Other full names on record (a maiden name, a former spelling), each as `First Last`.
  package var aliases: [String]

  /// First and last name.
  package var full: String { "\(first) \(last)" }

  /// A name of these parts.
  package init(first: String, middle: String = "", last: String, preferred: String? = nil, aliases: [String] = []) {
    self.first = first
    self.middle = middle
    self.last = last
    self.preferred = preferred
    self.aliases = aliases
  }
}

/// A current postal address of a child as a school holds it.
package struct PostalAddress: Hashable, Sendable {
  /// Number, street and suffix on one line: `1205 E 4th St`.
  package var street: String
  /// Apartment, unit or space; empty where there is none.
  package var unit: String
  /// City, empty if unknown.
  package var city: String
  /// Two-letter state, empty if unknown.
  package var state: String
  /// ZIP or ZIP+4, empty if unknown.
  package var zip: String

  /// An address of these parts.
  package init(street: String, unit: String = "", city: String = "", state: String = "", zip: String = "") {
    self.street = street
    self.unit = unit
    self.city = city
    self.state = state
    self.zip = zip
  }
}

/// Someone the school may call, other than the caller.
package struct ContactRecord: Hashable, Sendable {
  /// The contact's name.
  package var name: PersonName
  /// The contact's current numbers, as on the record.
  package var phones: [String]

  /// A contact with these numbers.
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

  /// A record of these values.
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

  /// Whether it holds what all eight items need, in a form that an answer can be compared with; if not, the record is
  /// *incomplete* and nobody can pass. A number without its area code or an address without a house number is as good
  /// as none.
  package var isComplete: Bool {
    // A field that says there is no such name (`-`, `FNU`) is an answer, an empty one is none.
    let hasBothNames = [name.first, name.last].allSatisfy { $0.contains { !$0.isWhitespace } }
    return hasBothNames && RecordedName(name).canBeSaid && phones.contains(where: Self.canBeSaid)
      && addresses.contains(where: Self.canBeSaid) && contacts.contains(where: Self.canBeSaid)
  }

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

  private static func canBeSaid(_ number: String) -> Bool { PhoneReader.number(number) != nil }
  private static func canBeSaid(_ address: PostalAddress) -> Bool { RecordedAddress(address).isNumbered }
  private static func canBeSaid(_ contact: ContactRecord) -> Bool {
    RecordedName(contact.name).canBeSaid && contact.phones.contains(where: canBeSaid)
  }
}
