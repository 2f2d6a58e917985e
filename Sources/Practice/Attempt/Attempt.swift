import Ledger
import Verification

/// One try of one person at one scenario.
public struct Attempt: Hashable, Sendable {
  /// What is known when it begins.
  public struct Head: Hashable, Sendable {
    /// Sixteen random hex digits, so that attempts of several computers can be put together.
    public let id: String
    /// Who takes the call, and at which station.
    public let person: String, station: String
    /// The scenario's name, and its text as it was then.
    public let scenario: String, scenarioText: String
    /// What the people and their answers were drawn from.
    public let seed: UInt64
    /// The operator's language.
    public let language: String
    /// When it began, in milliseconds since 1970 UTC, and the day it was there.
    public let startedAt: Int64, day: CivilDate
    /// Whether a player took it, not a person: such attempts count for nobody.
    public let isUnattended: Bool

    /// A head of these values.
    public init(
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
  public struct Timed: Hashable, Sendable {
    /// Milliseconds since the beginning.
    public let at: Int64
    /// What happened.
    public let event: AttemptEvent
  }

  /// How it stands.
  public enum State: Hashable, Sendable {
    /// It was interrupted, or is under way.
    case open
    /// It came to an end.
    case finished(AttemptResult)
    /// It was thrown away, and counts for nothing.
    case discarded
  }

  /// What is known when it begins.
  public let head: Head
  /// What happened, in its order.
  public internal(set) var events: [Timed] = []
  /// How it stands.
  public internal(set) var state = State.open

  /// The cases that were taken, in order.
  public var cases: [CaseReference] {
    events.reduce(into: []) { cases, next in
      if case .took(let reference) = next.event, !cases.contains(reference) { cases.append(reference) }
    }
  }

  /// The result, if it came to an end.
  public var result: AttemptResult? { if case .finished(let result) = state { result } else { nil } }

}

/// What came of an attempt.
public struct AttemptResult: Hashable, Sendable {
  /// 0 to 100.
  public let score: Int
  /// Whether it counts as passed.
  public let isPassed: Bool
  /// Whether a PIN was disclosed, or something attested, that should not have been: fails whatever the score.
  public let isWrongDisclosure: Bool
  /// Clauses that were not met.
  public let missed: [Clause]
  /// Keys pressed, milliseconds taken, hints asked for.
  public let keys: Int, milliseconds: Int64, hints: Int

  /// A result of these values.
  public init(
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
  public func readScenario() throws(ScenarioProblems) -> Scenario {
    try ScenarioFile.scenario(in: head.scenarioText, file: head.scenario, named: head.scenario)
  }

  /// The keys of all that was typed so far, an Enter with each line: what a process that ended had counted.
  public var typedKeys: Int {
    events.reduce(0) { keys, next in
      if case .typed(_, let text, _) = next.event { keys + text.count + 1 } else { keys }
    }
  }
}
