/// The Parent Portal PIN of one guardianship. It may repeat only among one guardian's children (V).
public struct ParentPIN: Hashable, Sendable {
  /// The student's number.
  public var studentID: String
  /// The guardian's number.
  public var guardianID: String
  /// The PIN.
  public var pin: PINDigits

  /// A PIN of this guardianship.
  public init(studentID: String, guardianID: String, pin: PINDigits) {
    self.studentID = studentID
    self.guardianID = guardianID
    self.pin = pin
  }
}

/// A student's own PIN, for MyMail: never shown, and never to be confused with a parent's (V).
public struct StudentPIN: Hashable, Sendable {
  /// The student's number.
  public var studentID: String
  /// The PIN.
  public var pin: PINDigits

  /// A PIN of this student.
  public init(studentID: String, pin: PINDigits) {
    self.studentID = studentID
    self.pin = pin
  }
}
