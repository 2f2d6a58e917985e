import Ledger
import Verification

/// Which entries a person wants to see. What is nil does not matter.
public struct LogQuery: Hashable, Sendable {
  /// The case.
  public var reference: CaseReference?
  /// Whose entries: a name, an account or a staff number.
  public var person: String?
  /// The district's number of the student whose cases are meant. Cases whose values were erased are not found by it.
  public var student: StudentID?
  /// The kind of fact.
  public var kind: String?
  /// The day in UTC, as `YYYY-MM-DD`.
  public var day: String?

  /// Every entry.
  public init() {}

  /// The day in milliseconds since 1970 UTC; nil where the text is no day.
  public var dayInMilliseconds: Range<Int64>? {
    day.flatMap { Moment.wall(rfc3339: $0 + "T00:00:00.000Z") }.map { $0..<$0 + 86_400_000 }
  }
}
