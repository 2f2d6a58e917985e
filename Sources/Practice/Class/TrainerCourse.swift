/// The calls that a trainer assigned, in their order, to everybody or to some.
package struct TrainerCourse: Hashable, Sendable {
  /// One of them.
  package struct Call: Hashable, Sendable {
    package let scenario: Scenario
    /// What the people are drawn from; nil for others each time.
    package let seed: UInt64?
    /// The staff ids of those who are to take it; empty for everybody.
    package let ids: Set<String>

    package init(scenario: Scenario, seed: UInt64?, ids: Set<String>) {
      (self.scenario, self.seed, self.ids) = (scenario, seed, ids)
    }
  }

  /// What it is called; empty for no name.
  package let title: LocalText
  package let calls: [Call]

  /// The calls of one person; of who is in no class, those of everybody.
  package func calls(for person: ClassList.Person?) -> [Call] {
    calls.filter { call in call.ids.isEmpty || person.map { call.ids.contains($0.id) } ?? false }
  }
}

extension TrainerCourse.Call {
  /// Whether it was passed at the last try of a person. `attempts` are theirs, the oldest first.
  package func isPassed(in attempts: [Attempt]) -> Bool {
    attempts.last { $0.head.scenario == scenario.name && (seed == nil || $0.head.seed == seed) }?.result?.isPassed
      ?? false
  }
}
