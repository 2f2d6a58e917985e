/// The Parent Portal PIN of one guardianship. It may repeat only among one guardian's children (V).
package struct ParentPIN: Hashable, Sendable {
  package var studentID: StudentID
  package var guardianID: GuardianID
  package var pin: PINDigits

  package init(studentID: StudentID, guardianID: GuardianID, pin: PINDigits) {
    self.studentID = studentID
    self.guardianID = guardianID
    self.pin = pin
  }
}

/// A student's own PIN, for MyMail: never shown, and never to be confused with a parent's (V).
/// - Guide: V.N2
package struct StudentPIN: Hashable, Sendable {
  package var studentID: StudentID
  package var pin: PINDigits

  package init(studentID: StudentID, pin: PINDigits) {
    self.studentID = studentID
    self.pin = pin
  }
}
