import Records
import Station
package import Ledger
import Verification

/// What came of an earlier case about the same child or from the same line, as far as an operator may know: never which
/// item, nor what a refusal was due to (IV).
/// - Guide: IV.1.u
package struct PastCase: Hashable, Sendable {
  /// What came of it.
  package enum Outcome: Hashable, Sendable, CaseIterable {
    case disclosed, unconfirmed
    /// Closed or open, or with a failed verdict still.
    case refused
    /// Fraud was suspected, whatever came of it.
    case flagged
    case unjudged
    case open
  }

  package let reference: CaseReference
  /// When its newest entry was made.
  package let at: Moment
  package let outcome: Outcome
  /// Who had it in hand last.
  package let operatorName: String
  /// Whether it is about the same child, or at least from the same line.
  package let isSameChild: Bool
  /// The place of that entry.
  let sequence: Int64
}

extension PastCase {
  /// How long it is told of, in milliseconds.
  static let span: Int64 = 30 * 86_400_000

  init?(_ entries: [Entry], isSameChild: Bool) throws {
    guard let last = entries.last, let reference = last.case else { return nil }
    self.reference = reference
    self.isSameChild = isSameChild
    at = last.moment
    sequence = last.sequence
    operatorName = last.author.name
    let facts = try entries.map { try Fact(kind: $0.kind, fields: $0.fact) }
    outcome = facts.contains(.flagged) ? .flagged : Self.outcome(of: facts)
  }

  private static func outcome(of facts: [Fact]) -> Outcome {
    switch facts.last {
    case .closed(.disclosed): .disclosed
    case .closed(.unconfirmed): .unconfirmed
    case .refused: .refused
    case .closed(.unjudged), .abandoned:
      facts.contains { if case .judged(passed: false, _) = $0 { true } else { false } } ? .refused : .unjudged
    default: .open
    }
  }
}

extension NamingStep {
  /// What happened lately with the child and the line of the case in hand, newest first, other cases only.
  package func history() throws(DeskError) -> [PastCase] {
    let own = try desk.caseInHand().procedure.reference
    let child = try desk.value(LockScope.student.rawValue, of: own)?.value
    let line = try desk.value(LockScope.line.rawValue, of: own)?.value
    return try desk.reading(.log) {
      func others(_ value: [UInt8]?, _ field: LockScope) throws -> [CaseReference] {
        try value.map { try desk.store.cases(committingTo: $0, as: field.rawValue) } ?? []
      }
      let children = try others(child, .student)
      let lines = try others(line, .line).filter { !children.contains($0) }
      let now = desk.session.clock.now()
      return try (children + lines).filter { $0 != own }.compactMap { reference in
        try PastCase(desk.session.log.entries(of: reference), isSameChild: children.contains(reference))
      }.filter { now.difference(since: $0.at) < PastCase.span }.sorted { $0.sequence > $1.sequence }
    }
  }
}
