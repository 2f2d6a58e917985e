package import Ledger
package import Records

/// Finds entries for a person to look at.
package protocol LogSearch: AnyObject {
  /// How many entries match.
  func count(of query: LogQuery) throws -> Int
  /// Matching entries in the order of the log, from the `offset`-th counted from the newest back, at most `limit`.
  func entries(matching query: LogQuery, offset: Int, limit: Int) throws -> [[UInt8]]
}

/// Which entries a person wants to see. What is nil does not matter.
package struct LogQuery: Hashable, Sendable {
  package var reference: CaseReference?
  /// Whose entries: a name, an account or a staff number.
  package var person: String?
  /// The district's number of the student whose cases are meant. Cases whose values were erased are not found by it.
  package var student: StudentID?
  package var kind: String?
  /// When they were made, in milliseconds since 1970 UTC.
  package var times: Range<Int64>?

  /// Every entry.
  package init() {}
}
