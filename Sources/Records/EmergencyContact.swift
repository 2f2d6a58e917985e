/// Someone the school may call for a student (IV.1, the fifth question).
package struct EmergencyContact: Hashable, Sendable {
  /// The record's own key.
  package var id: String
  package var studentID: StudentID
  package var name: PersonName
  /// Every current number of the contact, as on record.
  package var phones: [String]
  /// The relationship as on record, such as `aunt`; empty if not stated.
  package var relationship: String
  /// The guardian who this contact is, where the source says that they are one person. Such a contact answers nothing
  /// when that guardian calls, since the caller must name someone else.
  package var guardianID: GuardianID?

  package init(
    id: String, studentID: StudentID, name: PersonName, phones: [String], relationship: String = "",
    guardianID: GuardianID? = nil
  ) {
    self.id = id
    self.studentID = studentID
    self.name = name
    self.phones = phones
    self.relationship = relationship
    self.guardianID = guardianID
  }
}
