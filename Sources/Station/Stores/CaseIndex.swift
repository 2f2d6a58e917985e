package import Ledger
package import Records
package import Verification

/// The cases that a log is about, found without reading it through.
package protocol CaseIndex: AnyObject {
  /// Cases that are not closed, oldest first.
  func openCases() throws -> [OpenCase]
  /// Whether a case of this reference was ever opened here.
  func exists(_ reference: CaseReference) throws -> Bool
  /// The cases that commit to a value in one of the fields by which locks count, oldest first. Those whose values were
  /// erased are not found.
  func cases(committingTo value: [UInt8], as field: String) throws -> [CaseReference]
}

extension CaseIndex {
  /// The cases about a student, oldest first. Those whose values were erased are not found.
  package func cases(of student: StudentID) throws -> [CaseReference] {
    try cases(committingTo: Array(student.text.utf8), as: Subject.studentField)
  }
}

/// One case that is not closed, as the list of open cases shows it.
package struct OpenCase: Hashable, Sendable {
  package let reference: CaseReference
  /// Where it stands.
  package let phase: Phase
  /// Who has it in hand, under the name of its newest entry.
  package let holder: Author
  /// When it opened and when its newest entry was made, in milliseconds since 1970 UTC.
  package let openedAt: Int64, touchedAt: Int64

  package init(reference: CaseReference, phase: Phase, holder: Author, openedAt: Int64, touchedAt: Int64) {
    self.reference = reference
    self.phase = phase
    self.holder = holder
    self.openedAt = openedAt
    self.touchedAt = touchedAt
  }
}
