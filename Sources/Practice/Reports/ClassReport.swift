import Ledger

/// How a class does: the attempts of one station or several, by person and scenario.
package struct ClassReport: Sendable {
  /// One person at one scenario.
  package struct Row: Hashable, Sendable {
    /// Who, and at what.
    package let person: String, scenario: String
    /// The scores in the order of the attempts.
    package let scores: [Int]
    package var best: Int { scores.max() ?? 0 }
    package var last: Int { scores.last ?? 0 }
    /// Whether the last attempt was passed.
    package let isPassed: Bool
  }

  /// One person over all scenarios.
  package struct Person: Hashable, Sendable {
    package let name: String
    /// Every score in the order of the attempts.
    package let scores: [Int]
    /// How many scenarios were tried, and how many were passed at the last try.
    package let tried: Int, passed: Int
    /// Attempts in which something was disclosed or attested wrongly.
    package let wrongDisclosures: Int
    /// Whether so many scenarios are passed as the policy asks for.
    package let isReady: Bool
  }

  /// A clause, and in how many of the attempts that came to an end it was missed.
  package struct Hardness: Hashable, Sendable {
    package let clause: Clause
    /// In so many attempts, of so many.
    package let missed: Int, of: Int
  }

  /// By person, then by scenario.
  package let rows: [Row]
  /// By name.
  package let people: [Person]
  /// The hardest first; what nobody missed is left out.
  package let hardest: [Hardness]
  /// Every finished attempt of a person, the oldest first.
  package let attempts: [Attempt]

  /// A report of attempts; those of players, open ones and discarded ones count for nothing. One that is in two of the folders counts
  /// once.
  package init(_ all: [Attempt], readyAfter scenarios: Int) {
    var seen: Set<String> = []
    let attempts = all.filter { !$0.head.isUnattended && $0.result != nil && seen.insert($0.head.id).inserted }
      .sorted { ($0.head.startedAt, $0.head.id) < ($1.head.startedAt, $1.head.id) }
    self.attempts = attempts
    let byPerson = Dictionary(grouping: attempts) { $0.head.person }
    rows = byPerson.sorted { $0.key < $1.key }.flatMap { person, own in
      Dictionary(grouping: own) { $0.head.scenario }.sorted { $0.key < $1.key }.map { scenario, tries in
        let results = tries.compactMap(\.result)
        return Row(
          person: person, scenario: scenario, scores: results.map(\.score), isPassed: results.last?.isPassed ?? false)
      }
    }
    let rows = rows
    people = byPerson.sorted { $0.key < $1.key }.map { name, own in
      let passed = rows.count { $0.person == name && $0.isPassed }
      return Person(
        name: name, scores: own.compactMap { $0.result?.score }, tried: rows.count { $0.person == name },
        passed: passed,
        wrongDisclosures: own.count { $0.result?.isWrongDisclosure == true }, isReady: passed >= scenarios)
    }
    hardest = Clause.allCases.map { clause in
      Hardness(
        clause: clause, missed: attempts.count { $0.result?.missed.contains(clause) == true }, of: attempts.count)
    }
    .filter { $0.missed > 0 }.sorted { $0.missed > $1.missed }
  }
}
