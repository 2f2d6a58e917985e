import Verification

/// What the records say of one guardian and one student.
public struct Guardianship: Hashable, Sendable {
  /// The student's number.
  public var studentID: StudentID
  /// The guardian's number.
  public var guardianID: GuardianID
  /// The relationship as on record, such as `mother`; empty if not stated.
  public var relationship: String
  /// Whether the person is listed as *verified parent and legal guardian* (III). A source that does not say so says no.
  public var verified: Bool
  /// The text of a restriction, such as a court order; nil if there is none.
  public var restriction: String?
  /// Since when this has held; nil if unknown.
  public var since: CivilDate?

  /// A guardianship of these values, not verified unless said.
  public init(
    studentID: StudentID, guardianID: GuardianID, relationship: String = "", verified: Bool = false,
    restriction: String? = nil, since: CivilDate? = nil
  ) {
    self.studentID = studentID
    self.guardianID = guardianID
    self.relationship = relationship
    self.verified = verified
    self.restriction = restriction
    self.since = since
  }
}
