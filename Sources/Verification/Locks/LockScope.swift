/// Whose failures are counted together, so that nobody who keeps trying gets in (IV).
/// - Guide: IV.1.s
package enum LockScope: String, Hashable, Sendable, CaseIterable {
  /// A child, whoever calls about them.
  case student
  /// A claimed guardian, whichever child they call about.
  case guardian
  /// A phone line.
  case line
  /// A member of staff, whoever calls them.
  case staff
  /// What a line and a member of staff look up, found or not.
  case lineSearches, staffSearches

  /// The committed field by whose value it is told; nil for what goes by the author of an entry.
  package var field: String? {
    switch self {
    case .student: rawValue
    case .guardian: Succession.inheritedField
    case .line, .lineSearches: Self.line.rawValue
    case .staff, .staffSearches: nil
    }
  }

  /// Every field by whose value a scope is told.
  package static let fields: [String] = allCases.compactMap(\.field).reduce(into: []) { fields, field in
    if !fields.contains(field) { fields.append(field) }
  }

  /// How much a fact counts; 0 for most.
  package func weight(of fact: Fact) -> Int {
    switch self {
    case .lineSearches, .staffSearches: if case .searched = fact { 1 } else { 0 }
    case .student, .guardian: fact.isFailedSearch ? 0 : failure(fact)
    case .line, .staff: failure(fact)
    }
  }

  private func failure(_ fact: Fact) -> Int {
    switch fact {
    case .judged(passed: false, _), .searched(.none), .refused(.open(.incompleteRecord)): 1
    // Whoever is not the one on the ID has both rounds behind them.
    case .idChecked(_, _, passed: false): Stage.rounds
    // A suspicion closes at once what it is about; who voices it does nothing wrong.
    case .flagged: self == .staff ? 1 : counts.upperBound
    default: 0
    }
  }
}

extension Fact {
  fileprivate var isFailedSearch: Bool { self == .searched(.none) }

  /// Whether it counts for any lock.
  package var countsForLocks: Bool { LockScope.allCases.contains { $0.weight(of: self) > 0 } }

  /// Whether a lock forbids it, unless a second member of staff attends at the counter.
  package var isBarredByLocks: Bool {
    switch self {
    case .judged(passed: true, _), .cleared, .disclosureAuthorized: true
    default: false
    }
  }
}
