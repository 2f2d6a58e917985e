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
  /// How the journal came by it.
  package let source: ReceiptSource

  init(_ fact: Fact, _ entry: Entry, of reference: CaseReference, from source: ReceiptSource) {
    self.fact = fact
    self.source = source
    self.case = reference
    origin = entry.origin
    sequence = entry.sequence
    at = entry.moment
    author = entry.author
    policy = entry.policy
    committed = entry.committed
  }
}

/// How a journal came by a receipt, from the strongest down.
package enum ReceiptSource: Hashable, Sendable, CaseIterable {
  /// The entry was appended just now.
  case appended
  /// It was read back, and this very journal had appended it.
  case own
  /// It was read back, and its MAC says that it was appended under the log's own key: by another process, or before a
  /// restart.
  case log
  /// It was made for an audit, out of bytes that nobody vouches for: it shows whether a log holds together, and proves
  /// nothing for a clearance.
  case audit
}

extension Receipt {
  /// Whether this process appended the entry, so that whoever works with it saw what it says.
  package var isLive: Bool { source == .appended || source == .own }

  /// A receipt for replaying a case of a log that is under audit. Nil where the entry belongs to no case.
  /// - Throws: whatever the fact throws that is none of its kind.
  package static func forAudit(_ entry: Entry) throws -> Receipt? {
    guard let reference = entry.case else { return nil }
    return Receipt(
      try Fact(kind: entry.kind, fields: entry.fact), entry, of: reference, from: .audit)
  }
}
