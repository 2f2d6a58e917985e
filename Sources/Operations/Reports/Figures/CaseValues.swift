package import Records
package import Verification

/// What an entry of a case commits to, as far as it is still kept and a report needs it. It is looked at on the way and stands in no
/// report.
package struct CaseValues: Hashable, Sendable {
  /// The child; nil where the value was erased.
  package var student: StudentID?
  /// The claimed guardian; nil where nobody of that name is listed, or the value was erased.
  package var guardian: GuardianID?
  /// The child's school by the roster now in use; nil where that does not know the child.
  package var school: SchoolID?
  /// What lies behind a closed refusal; nil where the value was erased.
  package var cause: ClosedCause?

  package init(
    student: StudentID? = nil, guardian: GuardianID? = nil, school: SchoolID? = nil, cause: ClosedCause? = nil
  ) {
    (self.student, self.guardian, self.school, self.cause) = (student, guardian, school, cause)
  }
}
