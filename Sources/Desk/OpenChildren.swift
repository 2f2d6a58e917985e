import Ledger
import Records
import Station
import Verification

extension Desk {
  /// The children of whom a case is open, at any desk: what their record has may be asked in it.
  func childrenInCases() throws(DeskError) -> Set<StudentID> {
    var children: Set<StudentID> = []
    for open in try reading(.caseList, { try store.openCases() }) {
      guard let value = try value(Subject.studentField, of: open.reference)?.value else { continue }
      children.insert(StudentID(String(decoding: value, as: UTF8.self)))
    }
    return children
  }
}
