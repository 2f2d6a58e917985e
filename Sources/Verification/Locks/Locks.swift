package import Ledger

/// Who is counted in a scope: the bytes of the committed value, or of the staff number.
package struct LockHolder: Hashable, Sendable {
  let value: [UInt8]

  package init(_ value: [UInt8]) { self.value = value }
  package init(_ staff: StaffID) { value = Array(staff.description.utf8) }
}

/// What failed lately and for whom: a fold of the log's facts, in their order, and of nothing else. It outlives restarts,
/// and no row that is taken away resets it.
package struct Locks: Sendable {
  private struct Count: Sendable {
    let scope: LockScope
    /// Nil where the log commits to somebody and nobody knows any more to whom: then it counts for everybody.
    let holder: LockHolder?
    let weight: Int
    let at: Moment
  }

  private var counts: [Count] = []

  package init() {}

  /// Takes one more fact. `holder` says who is counted in a scope.
  package mutating func take(_ fact: Fact, at moment: Moment, holder: (LockScope) throws -> Whom) rethrows {
    // All of it or nothing: where a holder cannot be read, the fact is taken once more.
    var more: [Count] = []
    for scope in LockScope.allCases {
      let weight = scope.weight(of: fact)
      guard weight > 0 else { continue }
      switch try holder(scope) {
      case .nobody: break
      case .holder(let holder): more.append(Count(scope: scope, holder: holder, weight: weight, at: moment))
      case .unknown: more.append(Count(scope: scope, holder: nil, weight: weight, at: moment))
      }
    }
    counts += more
  }

  /// Who is counted.
  package enum Whom: Hashable, Sendable {
    /// The case commits to nobody of this scope.
    case nobody
    case holder(LockHolder)
    /// The value behind the commitment is gone, and no purge says so.
    case unknown
  }

  /// Whether the remote channels are closed for whoever is counted in a scope. A clock that was set back makes nothing older.
  package func isClosed(_ scope: LockScope, for holder: LockHolder, at now: Moment, _ limits: LockLimits) -> Bool {
    let limit = limits[scope]
    let sum = counts.reduce(0) { sum, count in
      guard count.scope == scope, count.holder == nil || count.holder == holder, Self.isRecent(count, now, limit)
      else { return sum }
      return sum + count.weight
    }
    return sum >= limit.count
  }

  /// Forgets what no longer counts.
  package mutating func prune(at now: Moment, _ limits: LockLimits) {
    counts.removeAll { !Self.isRecent($0, now, limits[$0.scope]) }
  }

  private static func isRecent(_ count: Count, _ now: Moment, _ limit: LockLimit) -> Bool {
    now.difference(since: count.at) < limit.milliseconds
  }
}
