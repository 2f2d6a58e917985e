import Ledger
package import Records
package import Station

/// How a class does: the attempts of one station or several, by person and scenario.
package struct ClassReport: Sendable {
  /// One person at one scenario.
  package struct Row: Hashable, Sendable {
    /// Who, and at what.
    package let person: String, scenario: String
    /// Every try, those that came to no end too.
    package let tries: Int
    /// The scores in the order of the tries that were settled.
    package let scores: [Int]
    package var best: Int { scores.max() ?? 0 }
    package var last: Int { scores.last ?? 0 }
    /// Whether the last try is passed.
    package let isPassed: Bool
  }

  /// One person over all scenarios.
  package struct Person: Hashable, Sendable {
    package let name: String
    /// Every score in the order of the attempts.
    package let scores: [Int]
    /// How many scenarios were tried, and how many were passed at the last try.
    package let tried: Int, passed: Int
    /// Tries that were interrupted, discarded or left.
    package let unfinished: Int
    /// Tries in which something was disclosed or attested wrongly, however they went on.
    package let wrongDisclosures: Int
    package let readiness: Readiness
    /// Whether this person may take real calls on the day of the report.
    package let isReady: Bool
  }

  /// How one person judges faces, in calls and drills.
  package struct Faces: Hashable, Sendable {
    package let person: String
    package let rates: FaceRates
  }

  /// A clause, and in how many of the attempts in which it counted it was not met.
  package struct Hardness: Hashable, Sendable {
    package let clause: Clause
    /// In so many attempts, of so many.
    package let missed: Int, of: Int
  }

  /// By person, then by scenario.
  package let rows: [Row]
  /// By name.
  package let people: [Person]
  /// By the share that was missed, the hardest first; what nobody missed is left out.
  package let hardest: [Hardness]
  /// By name, of everybody who looked at faces.
  package let faces: [Faces]
  /// Every attempt of a person, the oldest first.
  package let attempts: [Attempt]
  /// Every drill of a person, likewise.
  package let drills: [FaceDrill]
  /// What trainers noted of these attempts, in the order in which they did.
  package let notes: [TrainerNote]
  /// Who is in the class, if there is a list.
  package let list: ClassList?

  /// A report of attempts and drills as of a day; those of players count for nothing. One that is in two of the folders counts once, as it was
  /// settled. With a class list one person is one person, whatever was typed; who is in it and took no call is in the report, too.
  package init(
    _ all: [Attempt], drills allDrills: [FaceDrill] = [], notes allNotes: [TrainerNote] = [],
    of list: ClassList? = nil, by rules: PracticeRules, on today: CivilDate
  ) {
    let attempts = list?.named(Self.once(all)) ?? Self.once(all)
    self.attempts = attempts
    let drills = list?.named(Self.once(allDrills)) ?? Self.once(allDrills)
    self.drills = drills
    self.list = list
    notes = Self.notes(allNotes, of: attempts)
    faces = Self.faces(in: attempts, drills)
    let waiting = Dictionary(uniqueKeysWithValues: (list?.people ?? []).map { ($0.name, [Attempt]()) })
    let byPerson = Dictionary(grouping: attempts) { $0.head.person }.merging(waiting) { own, _ in own }
      .sorted { $0.key < $1.key }
    let rows = byPerson.flatMap { person, own in
      Dictionary(grouping: own) { $0.head.scenario }.sorted { $0.key < $1.key }.map { scenario, tries in
        let results = tries.compactMap(\.result)
        return Row(
          person: person, scenario: scenario, tries: tries.count, scores: results.map(\.score),
          isPassed: tries.last?.result?.isPassed ?? false)
      }
    }
    self.rows = rows
    people = byPerson.map { name, own in
      let readiness = Readiness(of: own, by: rules, on: today)
      return Person(
        name: name, scores: own.compactMap { $0.result?.score }, tried: rows.count { $0.person == name },
        passed: rows.count { $0.person == name && $0.isPassed }, unfinished: own.count { $0.outcome != .finished },
        wrongDisclosures: own.count(where: \.isWrongDisclosure), readiness: readiness,
        isReady: readiness.isReady(on: today))
    }
    let lines = attempts.compactMap(\.result).flatMap(\.lines)
    hardest = Clause.allCases.map { clause in
      let counted = lines.filter { $0.clause == clause }
      return Hardness(clause: clause, missed: counted.count { !$0.isMet }, of: counted.count)
    }
    .filter { $0.missed > 0 }.sorted { $0.missed * $1.of > $1.missed * $0.of }
  }

  /// Of these attempts, each once though a station was read twice.
  private static func notes(_ all: [TrainerNote], of attempts: [Attempt]) -> [TrainerNote] {
    let ids = Set(attempts.map(\.head.id))
    var seen: Set<TrainerNote> = []
    let own = all.filter { ids.contains($0.attempt) && seen.insert($0).inserted }
    // Of one moment, in the order of the log.
    return own.enumerated().sorted { ($0.element.at.wall, $0.offset) < ($1.element.at.wall, $1.offset) }.map(\.element)
  }

  private static func faces(in attempts: [Attempt], _ drills: [FaceDrill]) -> [Faces] {
    var byPerson: [String: FaceRates] = [:]
    for attempt in attempts { byPerson[attempt.head.person, default: FaceRates()] += attempt.faces }
    for drill in drills { byPerson[drill.head.person, default: FaceRates()] += drill.faces }
    return byPerson.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map {
      Faces(person: $0.key, rates: $0.value)
    }
  }

  /// Of two copies of a drill, the one that was copied later has more answers.
  private static func once(_ all: [FaceDrill]) -> [FaceDrill] {
    var byID: [String: FaceDrill] = [:]
    for drill in all where !drill.head.isUnattended {
      if byID[drill.head.id].map({ $0.answers.count < drill.answers.count }) ?? true { byID[drill.head.id] = drill }
    }
    return byID.values.sorted { ($0.head.startedAt, $0.head.id) < ($1.head.startedAt, $1.head.id) }
  }

  private static func once(_ all: [Attempt]) -> [Attempt] {
    var byID: [String: Attempt] = [:]
    for attempt in all where !attempt.head.isUnattended {
      if byID[attempt.head.id]?.result == nil { byID[attempt.head.id] = attempt }
    }
    return byID.values.sorted { ($0.head.startedAt, $0.head.id) < ($1.head.startedAt, $1.head.id) }
  }
}
