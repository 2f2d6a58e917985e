/// Tells a record that was yielded before, of rows each of which tells of several: a parent stands in the row of every child.
///
/// Of each record 12 bytes are kept, whatever it holds: hashes whose seed is this process's own. That two of two million records share that of
/// their keys happens once in ten million imports; then one of them is told as a second of the other.
struct RepeatedRecords {
  private enum Repeat { case new, same, another }

  /// What the record of a key held.
  private var seen: [Int: UInt32] = [:]

  /// Hands a record on that is new, passes over one that is the same again, and tells of one that says otherwise.
  mutating func pass(
    _ record: Located<RosterRecord>, to each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void
  ) rethrows {
    switch take(record.value) {
    case .new: try each(record)
    case .same: break
    case .another:
      problem(RosterProblem(at: record.place, .secondRecord(record.value.kind), record: record.value.key))
    }
  }

  /// Whether it was seen, and was the same then.
  private mutating func take(_ record: RosterRecord) -> Repeat {
    let key = record.key.hashValue
    let content = UInt32(truncatingIfNeeded: record.hashValue)
    guard let before = seen[key] else {
      seen[key] = content
      return .new
    }
    return before == content ? .same : .another
  }
}
