/// Proof that one fact of no case is in the log. Only a `Journal` makes one, after it appended the entry durably just now: none is
/// ever read back. It may be copied.
package struct RecordReceipt<Fact: LoggedFact>: Hashable, Sendable {
  /// The log that has it.
  package let origin: String
  /// The entry's place in the log.
  package let sequence: Int64
  package let fact: Fact
  /// When it was logged.
  package let at: Moment
  /// Who answers for it.
  package let author: Author
  /// The entry's commitments, by field.
  package let committed: [String: Commitment]

  init(_ fact: Fact, _ entry: Entry) {
    self.fact = fact
    origin = entry.origin
    sequence = entry.sequence
    at = entry.moment
    author = entry.author
    committed = entry.committed
  }
}
