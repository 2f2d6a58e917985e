/// A parent, guardian or other adult who is on record for one or more students.
package struct Guardian: Hashable, Sendable {
  /// The district's number of the person.
  package var id: GuardianID
  package var name: PersonName
  /// Every current number of the person, as on record.
  package var phones: [String]
  /// An e-mail address for messages; nil if unknown.
  package var email: String?
  /// The e-mail address of the person's Parent Portal account (I); nil if none is registered.
  package var portalEmail: String?

  package init(
    id: GuardianID, name: PersonName, phones: [String] = [], email: String? = nil, portalEmail: String? = nil
  ) {
    self.id = id
    self.name = name
    self.phones = phones
    self.email = email
    self.portalEmail = portalEmail
  }
}
