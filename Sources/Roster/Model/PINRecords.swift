import Verification

/// The Parent Portal PIN of one guardianship. It may repeat only among one guardian's children (V).
public struct ParentPIN: Hashable, Sendable {
  /// The student's number.
  public var studentID: StudentID
  /// The guardian's number.
  public var guardianID: GuardianID
  /// The PIN.
  public var pin: PINDigits

  /// A PIN of this guardianship.
  public init(studentID: StudentID, guardianID: GuardianID, pin: PINDigits) {
    self.studentID = studentID
    self.guardianID = guardianID
    self.pin = pin
  }
}

/// A student's own PIN, for MyMail: never shown, and never to be confused with a parent's (V).
public struct StudentPIN: Hashable, Sendable {
  /// The student's number.
  public var studentID: StudentID
  /// The PIN.
  public var pin: PINDigits

  /// A PIN of this student.
  public init(studentID: StudentID, pin: PINDigits) {
    self.studentID = studentID
    self.pin = pin
  }
}
