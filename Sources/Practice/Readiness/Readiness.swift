package import Records
package import Station

/// How far a person is from taking real calls: coverage, not a count.
package struct Readiness: Hashable, Sendable {
  /// What was not yet passed twice, a day or more apart and at different seeds.
  package let missing: [CallKind]
  /// What the next call should be of, with nothing to wait for.
  package let due: Set<CallKind>
  /// Whether one of the last ten calls disclosed or attested what it must not.
  package let hasWrongDisclosure: Bool
  /// The last day on which all of it stands without another call; nil as long as something is missing.
  package let trainedUntil: CivilDate?

  /// So many calls ago a wrong disclosure is forgiven.
  package static let recentCalls = 10
  /// So many passes make one kind of call sure.
  private static let enough = 2

  /// Of all of a person's attempts, the oldest first, as of a day.
  package init(of attempts: [Attempt], by rules: PracticeRules, on today: CivilDate) {
    let tries = attempts.compactMap { attempt in (try? attempt.readScenario()).map { (attempt: attempt, scenario: $0) }
    }
    var missing: [CallKind] = []
    var due: Set<CallKind> = []
    var until: CivilDate?
    for requirement in CallKind.all(by: rules) {
      var ladder = Ladder(spacing: rules.spacing)
      for next in tries where requirement.covers(next.scenario) { ladder.take(next.attempt) }
      if ladder.rung < Self.enough { missing.append(requirement) }
      let next = ladder.due
      if next.map({ $0 <= today }) ?? true { due.insert(requirement) }
      if let next { until = until.map { min($0, next) } ?? next }
    }
    self.missing = missing
    self.due = due
    hasWrongDisclosure = attempts.suffix(Self.recentCalls).contains(where: \.isWrongDisclosure)
    trainedUntil = missing.isEmpty ? until : nil
  }

  /// Whether the person may take real calls on a day.
  package func isReady(on today: CivilDate) -> Bool {
    !hasWrongDisclosure && (trainedUntil.map { today <= $0 } ?? false)
  }
}
