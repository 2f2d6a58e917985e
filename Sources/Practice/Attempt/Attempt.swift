import CallScript
package import Records
package import Ledger

/// One try of one person at one scenario.
package struct Attempt: Hashable, Sendable {
  /// What is known when it begins.
  package struct Head: Hashable, Sendable {
    /// Sixteen random hex digits, so that attempts of several computers can be put together.
    package let id: String
    /// Its beginning, by which people name it.
    package var shortID: String { String(id.prefix(8)) }
    /// Who takes the call, and at which station.
    package internal(set) var person: String
    package let station: String
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
    /// Whether the person knew before what the call is about, as whoever takes it by name does: passing it proves nothing.
    package let isAnnounced: Bool

    package init(
      id: String, person: String, station: String, scenario: String, scenarioText: String, seed: UInt64,
      language: String,
      startedAt: Int64, day: CivilDate, isUnattended: Bool, isAnnounced: Bool
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
      self.isAnnounced = isAnnounced
    }
  }

  /// Something that happened, and when.
  package struct Timed: Hashable, Sendable {
    /// Milliseconds of the call since the beginning; between two sittings none pass.
    package let at: Int64
    /// How many entries the log had then: what stands beside what.
    package let logged: Int64
    /// What happened.
    package let event: AttemptEvent
  }

  /// How it stands.
  package enum State: Hashable, Sendable {
    /// It was interrupted, or is under way.
    case open
    /// It came to an end, or was left.
    case finished(AttemptResult)
    /// It was interrupted and not gone on with; what it had come to stands.
    case discarded(AttemptResult)
  }

  /// What is known when it begins.
  package internal(set) var head: Head
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

  /// The result, if it was settled.
  package var result: AttemptResult? {
    switch state {
    case .open: nil
    case .finished(let result), .discarded(let result): result
    }
  }

  /// How it ended.
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case finished
    /// The trainee left the call before its end.
    case left
    /// It was interrupted and not gone on with.
    case discarded
    /// It was interrupted, or is under way.
    case interrupted
  }

  package var outcome: Outcome {
    switch state {
    case .open: .interrupted
    case .discarded: .discarded
    case .finished(let result): result.isLeft ? .left : .finished
    }
  }

  /// Whether something was attested or shown in it that should not have been, settled or not: once it happened nothing takes it back.
  package var isWrongDisclosure: Bool {
    if let result { return result.isWrongDisclosure }
    guard let scenario = try? readScenario() else { return false }
    return events.contains { $0.event.isWrong(in: scenario) }
  }
}

extension Attempt {
  /// The scenario as it was when the attempt began.
  package func readScenario() throws(ScenarioProblems) -> Scenario {
    if let own = try ScenarioLibrary.scenario(head.scenario), own.source == head.scenarioText { return own }
    return try ScenarioFile.scenario(in: head.scenarioText, file: head.scenario, named: head.scenario)
  }

  /// What the trainee would do differently, as they said before they were told; nil if they said nothing.
  package var reflection: String? {
    events.lazy.compactMap { if case .reflected(let words) = $0.event { words } else { nil } }.last
  }

  /// How the faces in it were judged.
  package var faces: FaceRates {
    events.reduce(into: FaceRates()) { rates, next in
      if case .comparedFaces(let areSame, let saysSame) = next.event {
        rates.count(areSame: areSame, saysSame: saysSame)
      }
    }
  }

  /// How many hints were asked for.
  var hints: Int { events.count { if case .hinted = $0.event { true } else { false } } }

  /// The keys of all that was typed so far, an Enter with each line: what a process that ended had counted.
  package var typedKeys: Int {
    events.reduce(0) { keys, next in
      switch next.event {
      case .typed(_, let text, _): keys + text.count + 1
      case .chose(let chosen): keys + chosen.key.count + 1
      case .sat, .took, .attestedFalsely, .comparedFaces, .askedUnseen, .pressed, .replied, .ignoredCorrection, .hinted,
        .calledAgain,
        .shown, .reflected:
        keys
      }
    }
  }
}
