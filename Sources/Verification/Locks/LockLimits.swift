/// How much may count in how long, until the remote channels close.
package struct LockLimit: Hashable, Sendable {
  /// The count at which they close, and the hours in which it is counted.
  package let count: Int, hours: Int

  package init(count: Int, hours: Int) {
    self.count = count
    self.hours = hours
  }

  package var milliseconds: Int64 { Int64(hours) * 3_600_000 }
}

extension LockScope {
  /// The counts that a district may choose. Six verdicts are three cases of two rounds.
  package var counts: ClosedRange<Int> {
    switch self {
    case .student, .guardian: 1...6
    case .line: 1...12
    case .staff: 1...60
    case .lineSearches: 1...20
    case .staffSearches: 1...240
    }
  }

  /// The hours that a district may choose: never less than a day.
  package static let hours = 24...720

  /// The most that is ever let through, which every guard holds to.
  package var loosest: LockLimit { LockLimit(count: counts.upperBound, hours: Self.hours.lowerBound) }
}

/// A district's limits, for every scope.
package struct LockLimits: Hashable, Sendable {
  /// In the order of all scopes.
  private let limits: [LockLimit]

  package init(_ limit: (LockScope) -> LockLimit = \.loosest) { limits = LockScope.allCases.map(limit) }

  package subscript(scope: LockScope) -> LockLimit {
    zip(LockScope.allCases, limits).first { $0.0 == scope }?.1 ?? scope.loosest
  }

  /// The longest time in which anything counts.
  package var milliseconds: Int64 { LockScope.allCases.map { self[$0].milliseconds }.max() ?? 0 }
}
