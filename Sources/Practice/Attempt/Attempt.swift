import CallScript
package import Records
package import Ledger

/// One try of one person at one scenario.
package struct Attempt: Hashable, Sendable {
  /// What is known when it begins.
  package struct Head: Hashable, Sendable {
    /// Sixteen random hex digits, so that attempts of several computers can be put together.
    package let id: String
    /// Who takes the call, and at which station.
    package let person: String, station: String
    /// The scenario's name, and its text as it was then.
    package let scenario: String, scenarioText: String
    /// What the people and their answers were drawn from.
    package let seed: UInt64
    /// The operator's language.
    package let language: String
    /// When it began, in milliseconds since 1970 UTC, and the day it was there.
    package let startedAt: Int64, day: CivilDate
    /// Whether a player took it, not a person: such attempts count for nobody.
    package let isUnattended: Bool

    package init(
      id: String, person: String, station: String, scenario: String, scenarioText: String, seed: UInt64,
      language: String,
      startedAt: Int64, day: CivilDate, isUnattended: Bool
    ) {
      self.id = id
      self.person = person
      self.station = station
      self.scenario = scenario
      self.scenarioText = scenarioText
      self.seed = seed
      self.language = language
      self.startedAt = startedAt
      self.day = day
      self.isUnattended = isUnattended
    }
  }

  /// Something that happened, and when.
  package struct Timed: Hashable, Sendable {
    /// Milliseconds since the beginning.
    package let at: Int64
    /// What happened.
    package let event: AttemptEvent
  }

  /// How it stands.
  package enum State: Hashable, Sendable {
    /// It was interrupted, or is under way.
    case open
    /// It came to an end.
    case finished(AttemptResult)
    /// It was thrown away, and counts for nothing.
    case discarded
  }

  /// What is known when it begins.
  package let head: Head
  /// What happened, in its order.
  package internal(set) var events: [Timed] = []
  /// How it stands.
  package internal(set) var state = State.open

  /// The cases that were taken, in order.
  package var cases: [CaseReference] {
    events.reduce(into: []) { cases, next in
      if case .took(let reference) = next.event, !cases.contains(reference) { cases.append(reference) }
    }
  }

  /// The result, if it came to an end.
  package var result: AttemptResult? { if case .finished(let result) = state { result } else { nil } }

}

/// What came of an attempt.
package struct AttemptResult: Hashable, Sendable {
  /// 0 to 100.
  package let score: Int
  /// Whether it counts as passed.
  package let isPassed: Bool
  /// Whether a PIN was disclosed, or something attested, that should not have been: fails whatever the score.
  package let isWrongDisclosure: Bool
  /// Clauses that were not met.
  package let missed: [Clause]
  /// Keys pressed, milliseconds taken, hints asked for.
  package let keys: Int, milliseconds: Int64, hints: Int

  package init(
    score: Int, isPassed: Bool, isWrongDisclosure: Bool, missed: [Clause], keys: Int, milliseconds: Int64, hints: Int
  ) {
    self.score = score
    self.isPassed = isPassed
    self.isWrongDisclosure = isWrongDisclosure
    self.missed = missed
    self.keys = keys
    self.milliseconds = milliseconds
    self.hints = hints
  }
}

extension Attempt {
  /// The scenario as it was when the attempt began.
  package func readScenario() throws(ScenarioProblems) -> Scenario {
    try ScenarioFile.scenario(in: head.scenarioText, file: head.scenario, named: head.scenario)
  }

  /// The keys of all that was typed so far, an Enter with each line: what a process that ended had counted.
  package var typedKeys: Int {
    events.reduce(0) { keys, next in
      switch next.event {
      case .typed(_, let text, _): keys + text.count + 1
      case .chose(let chosen): keys + chosen.key.count + 1
      case .took, .attestedFalsely, .askedUnseen, .pressed, .replied, .ignoredCorrection, .hinted, .calledAgain: keys
      }
    }
  }
}
