/// Tells a record that was yielded before, of rows each of which tells of several: a parent stands in the row of every child.
///
/// Of each record 24 bytes are kept, whatever it holds. Its key is known by 128 bits of a hash whose seed is this process's own.
struct RepeatedRecords {
  enum Repeat { case new, same, another }

  private struct Key: Hashable { let first: Int, second: Int }

  private var seen: [Key: Int] = [:]

  /// Whether it was seen, and was the same then.
  mutating func take(_ record: RosterRecord) -> Repeat {
    let key = Key(first: Self.hash(record.key, 1), second: Self.hash(record.key, 2))
    let content = Self.hash(record, 3)
    guard let before = seen[key] else {
      seen[key] = content
      return .new
    }
    return before == content ? .same : .another
  }

  private static func hash(_ value: some Hashable, _ purpose: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(purpose)
    hasher.combine(value)
    return hasher.finalize()
  }
}
