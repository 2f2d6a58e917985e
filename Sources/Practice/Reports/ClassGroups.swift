package import Records

/// Attempts of a class that have something in common, in figures.
package struct AttemptGroup: Hashable, Sendable {
  /// Every try, those that are passed, those that were interrupted, discarded or left, and those with a wrong disclosure.
  package let tries: Int, passed: Int, unfinished: Int, wrongDisclosures: Int
  /// The time that they took, in milliseconds.
  package let milliseconds: Int64

  init(_ attempts: [Attempt]) {
    tries = attempts.count
    passed = attempts.count { $0.result?.isPassed == true }
    unfinished = attempts.count { $0.outcome != .finished }
    wrongDisclosures = attempts.count(where: \.isWrongDisclosure)
    milliseconds = attempts.reduce(0) { $0 + ($1.result?.milliseconds ?? $1.events.last?.at ?? 0) }
  }
}

extension ClassReport {
  /// By day, the first first.
  package var days: [(day: CivilDate, group: AttemptGroup)] {
    Dictionary(grouping: attempts) { $0.head.day }.sorted { $0.key < $1.key }.map { ($0.key, AttemptGroup($0.value)) }
  }

  /// By topic, in the order of the topics; those that nobody took a call of are left out.
  package var topics: [(topic: Scenario.Topic, group: AttemptGroup)] {
    let byTopic = Dictionary(grouping: attempts) { try? $0.readScenario().topic }
    return Scenario.Topic.allCases.compactMap { topic in byTopic[topic].map { (topic, AttemptGroup($0)) } }
  }

  /// One person's.
  package func group(of person: Person) -> AttemptGroup {
    AttemptGroup(attempts.filter { $0.head.person == person.name })
  }

  /// Who took calls and is not on the class list; nobody where there is none.
  package var strangers: [String] {
    guard let list else { return [] }
    return people.map(\.name).filter { list.person(called: $0) == nil }
  }
}
