import Verification

/// Someone the school may call for a student (IV.1, the fifth question).
public struct EmergencyContact: Hashable, Sendable {
  /// The record's own key.
  public var id: String
  /// The student's number.
  public var studentID: StudentID
  /// The contact's name.
  public var name: PersonName
  /// Every current number of the contact, as on record.
  public var phones: [String]
  /// The relationship as on record, such as `aunt`; empty if not stated.
  public var relationship: String
  /// The guardian who this contact is, where the source says that they are one person. Such a contact answers nothing
  /// when that guardian calls, since the caller must name someone else.
  public var guardianID: GuardianID?

  /// A contact of these values.
  public init(
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
