/// Proof that one fact is in the log. Only a `Journal` makes one, after the entry is durable. It may be copied.
package struct Receipt<Fact: LoggedFact>: Hashable, Sendable {
  /// The log that has it.
  package let origin: String
  /// The entry's place in the log.
  package let sequence: Int64
  package let `case`: CaseReference
  package let fact: Fact
  /// When it was logged.
  package let at: Moment
  /// Who answers for it.
  package let author: Author
  /// The number of the policy that the case is under.
  package let policy: Int
  /// The entry's commitments, by field.
  package let committed: [String: Commitment]
  /// Whether the entry was appended just now, rather than read back later.
  package let isFresh: Bool
  /// Whether it was made for an audit, out of bytes that nobody vouches for: it shows whether a log holds together, and
  /// proves nothing for a clearance.
  package let isForAudit: Bool

  init(_ fact: Fact, _ entry: Entry, of reference: CaseReference, isFresh: Bool, isForAudit: Bool = false) {
    self.fact = fact
    self.isFresh = isFresh
    self.isForAudit = isForAudit
    self.case = reference
    origin = entry.origin
    sequence = entry.sequence
    at = entry.moment
    author = entry.author
    policy = entry.policy
    committed = entry.committed
  }
}

extension Receipt {
  /// A receipt for replaying a case of a log that is under audit. Nil where the entry belongs to no case.
  /// - Throws: whatever the fact throws that is none of its kind.
  package static func forAudit(_ entry: Entry) throws -> Receipt? {
    guard let reference = entry.case else { return nil }
    return Receipt(
      try Fact(kind: entry.kind, fields: entry.fact), entry, of: reference, isFresh: false, isForAudit: true)
  }
}
