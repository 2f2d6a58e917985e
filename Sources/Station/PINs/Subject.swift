package import Records
package import Ledger
import Verification

/// Whose data are at stake in a case: the values behind the commitments of its naming.
package struct Subject: Hashable, Sendable {
  /// The child's number, as committed.
  package let student: Opening
  /// The claimed guardian's number, as committed; an empty value if nobody of that name is listed.
  package let guardian: Opening

  /// The names of the two fields in an entry.
  package static let studentField = LockScope.student.rawValue, guardianField = Succession.inheritedField

  package var studentID: StudentID { StudentID(String(decoding: student.value, as: UTF8.self)) }
  /// The claimed guardian's number; nil if nobody of that name is listed.
  package var guardianID: GuardianID? { GuardianID(committed: guardian) }

  package init(student: Opening, guardian: Opening) {
    self.student = student
    self.guardian = guardian
  }

  /// Whether the naming's entry commits to exactly this owner.
  func proves(_ owner: PINOwner, in naming: Receipt<Fact>) -> Bool {
    student.value == Array(owner.student.text.utf8) && guardian.value == Array(owner.guardian.text.utf8)
      && naming.committed[Self.studentField] == student.commitment
      && naming.committed[Self.guardianField] == guardian.commitment
  }
}

extension GuardianID {
  /// The number that a naming commits to; nil where it says that nobody of the claimed name is listed.
  package init?(committed opening: Opening) {
    if opening.value.isEmpty { return nil }
    self.init(String(decoding: opening.value, as: UTF8.self))
  }
}
