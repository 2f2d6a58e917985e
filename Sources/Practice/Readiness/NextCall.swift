import Verification
package import Records
package import Station

/// Picks the call that a person learns most from today.
package enum NextCall {
  /// So many minutes a day are enough.
  package static let minutesADay = 10

  /// The scenario that is due, of those no harder than one level above what the person has passed; nil where nothing is due today.
  /// `attempts` are the person's, the oldest first.
  package static func pick(
    from library: [Scenario], for attempts: [Attempt], by rules: PracticeRules, on today: CivilDate
  ) -> Scenario? {
    let readiness = Readiness(of: attempts, by: rules, on: today)
    let passed = Set(attempts.filter { $0.result?.isPassed == true }.map(\.head.scenario))
    let reached = library.filter { passed.contains($0.name) }.map(\.level).max() ?? 0
    let missed = attempts.suffix(Readiness.recentCalls).compactMap(\.result).flatMap(\.missed)
    let candidates = library.enumerated().compactMap { place, scenario -> Candidate? in
      let due = readiness.due.filter { $0.covers(scenario) }
      guard !due.isEmpty, scenario.level <= reached + 1 else { return nil }
      let isMissing = due.count { readiness.missing.contains($0) }
      return Candidate(
        scenario: scenario, weight: due.count + isMissing + missed.count { scenario.trains($0) },
        last: attempts.last { $0.head.scenario == scenario.name }?.head.startedAt ?? 0, place: place)
    }
    return candidates.max { $0.isBehind($1) }?.scenario
  }

  /// Minutes that a person practised on a day.
  package static func minutes(of attempts: [Attempt], on today: CivilDate) -> Int {
    let taken = attempts.filter { $0.head.day == today }.reduce(0) { $0 + ($1.events.last?.at ?? 0) }
    return Int(taken / 60_000)
  }

  private struct Candidate {
    let scenario: Scenario
    let weight: Int
    let last: Int64
    let place: Int

    /// The heavier one first, then the one taken longest ago, then by the order of the library.
    func isBehind(_ other: Candidate) -> Bool {
      (weight, -last, -place) < (other.weight, -other.last, -other.place)
    }
  }
}

extension Scenario {
  /// Whether it puts a clause to the test more than any call does.
  fileprivate func trains(_ clause: Clause) -> Bool {
    switch clause {
    case .opening: call.interpreter != .none || call.channel == .phone
    case .presence: camera != .on || incidents.contains { $0.event == .videoLost }
    case .naming: !people.knowsNumber || people.family.surnames == 2
    case .readBack: !later.isEmpty
    case .document: document.isSetAside || hasOtherName || !documentAtLast.hasSameFace
    case .livenessChallenge: documentAtLast.challenge != .done
    case .issuing, .nextStep: expectation.end != .disclosed
    case .pinReadBack: misreads
    case .flag: expectation.flags
    case .privacy: !moments.isEmpty
    case .acts: !expectation.does.isEmpty
    case .answers, .ending, .pace: false
    }
  }
}
