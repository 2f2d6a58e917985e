import Records
import Desk
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("Triggers and procedure hold the same limits (IV)")
struct GuardLimitsTests {
  /// A stage of every phase, in either medium and flagged or not: a limit of time looks at no counter.
  private static let places: [WalkPlace] = {
    struct Kind: Hashable {
      let phase: Phase
      let medium: Medium?
      let isFlagged: Bool
    }
    var seen: Set<Kind> = []
    return ProcedureWalk.all.filter {
      seen.insert(Kind(phase: $0.stage.phase, medium: $0.stage.medium, isFlagged: $0.stage.isFlagged)).inserted
    }
  }()

  /// Every event in every phase, at the last moment of each limit and one millisecond later: what the procedure decides then
  /// is taken, and what only the time forbids is refused.
  @Test func `of time for every event in every phase`() throws {
    let trial = try GuardTrial()
    let limits = ProcedureLimits.longest
    var (taken, refused) = (0, 0)
    var differences: [String] = []
    for place in Self.places where place.stage != .new {
      try trial.play(place.history)
      let script = try CaseScript(replaying: place.history, clock: SteppingClock(step: 0))
      let now = script.decisions(of: Event.samples, after: 0)
      for elapsed in [limits.clearance, limits.clearance + 1, limits.caseAge, limits.caseAge + 1, -1] {
        let then = script.decisions(of: Event.samples, after: elapsed)
        for (before, after) in zip(now, then) {
          if case .record(let fact, let next) = after {
            taken += 1
            if try !trial.takes(fact, RawState(next), after: elapsed) {
              differences.append("\(fact) at \(place.stage) after \(elapsed) is refused")
            }
          }
          guard case .record(let fact, let next) = before, after.isForbidden(byTimeFor: fact) else { continue }
          refused += 1
          if try trial.takes(fact, RawState(next), after: elapsed) {
            differences.append("\(fact) at \(place.stage) after \(elapsed) is taken")
          }
        }
      }
      try trial.clear()
    }
    print("limits of time: \(taken) taken, \(refused) refused")
    #expect(differences == [], "\(differences.count) in all")
    #expect(taken > 1000 && refused > 1000)
  }

  /// A case that went on from one which ended so would be allowed only by `Succession`: every way to end is tried, in either
  /// medium, by the same operator and another, at the last moment and one millisecond later.
  @Test func `of siblings after every ending`() throws {
    let trial = try GuardTrial()
    let most = ProcedureLimits.longest.handover
    var (taken, refused) = (0, 0)
    var differences: [String] = []
    for place in ProcedureWalk.all {
      for case (let end, let next?) in place.candidates where next.phase == .ended {
        try trial.play(place.history + [end])
        for medium in Medium.allCases {
          let opening = try CaseOpening(
            channel: medium == .remote ? .video : .counter, language: "en", reason: medium == .remote ? .work : nil,
            sibling: trial.reference
          ).orThrow("an opening")
          for (person, elapsed) in [("Test", 0), ("Test", most), ("Test", most + 1), ("Test", -1), ("Ben", 0)] {
            let person = Author.sample(person)
            let isAllowed = try Self.allows(opening, by: person, after: elapsed, end, next)
            if try trial.takes(opening, by: person, after: elapsed) != isAllowed {
              differences.append("\(medium) by \(person.name) after \(elapsed), \(end) at \(place.stage)")
            }
            if isAllowed { taken += 1 } else { refused += 1 }
          }
        }
        try trial.clear()
      }
    }
    print("limits of siblings: \(taken) taken, \(refused) refused")
    #expect(differences == [], "\(differences.count) in all")
    #expect(taken > 2 && refused > 1000)
  }

  /// What the procedure says, asked of a log that no guard holds.
  private static func allows(
    _ opening: CaseOpening, by person: Author, after elapsed: Int64, _ end: Fact, _ stage: Stage
  ) throws -> Bool {
    let clock = SteppingClock(step: 0)
    let journal = try Journal(store: MemoryStore<Stage>(), station: "test", clock: clock, signer: .test())
    let before = try opening.sibling.orThrow("a case before")
    let last = try journal.append(
      end, label: "", case: before, by: .sample("Test"), policy: 1, state: stage)
    clock.advance(milliseconds: elapsed)
    let opened = try journal.append(
      Fact.opened(opening), label: "", case: before, by: person, policy: 1, state: .new)
    return Succession.allows(opened, after: Predecessor(last, stage: stage, guardian: nil))
  }

  /// A naming in a sibling's case repeats the guardian of the case before, or is refused, as `Succession` says.
  @Test(arguments: ["same", "other", "none"]) func `of a sibling's guardian`(_ kind: String) throws {
    let station = try StationOnDisk()
    var generator = SystemRandomNumberGenerator()
    let guardian = Opening(field: Succession.inheritedField, value: [1], using: &generator)
    let clean = try Fact.cleanCase()
    let reference = try CaseReference("KPK-000-1517").orThrow("a reference")
    let first = try station.append([clean[0]], to: reference.description)
    let named = try station.append([clean[1]], to: reference.description, after: first, openings: [guardian])
    let stage = try station.append(Array(clean[2...]), to: reference.description, after: named)
    let last = try #require(try station.journal.receipts(of: reference, as: Fact.self).last)
    let opened = try station.append([#require(Fact.opening(sibling: reference))], to: "KPM-000-2524")
    let other = Opening(field: Succession.inheritedField, value: [1], using: &generator)
    let openings = kind == "same" ? [guardian] : kind == "other" ? [other] : []
    let free = try Journal(
      store: MemoryStore<Stage>(origin: station.store.origin), station: "test", clock: station.clock, signer: .test())
    let receipt = try free.append(
      Fact.named(.studentID), label: "", case: reference, by: StationOnDisk.author, policy: 1, state: .new,
      openings: openings)
    let isAllowed = Succession.allows(
      named: receipt, after: Predecessor(last, stage: stage, guardian: guardian.commitment))
    let isTaken =
      (try? station.append([.named(.studentID)], to: "KPM-000-2524", after: opened, openings: openings)) != nil
    #expect(isTaken == isAllowed && isAllowed == (kind == "same"))
  }
}

extension Procedure.Decision {
  /// Whether a fact that would be logged at once is not to be logged now, for the time that has passed.
  fileprivate func isForbidden(byTimeFor fact: Fact) -> Bool {
    switch self {
    case .reject(.tooOld), .record(.lapsed, _): true
    case .record(let other, _): fact.kind == "disclosureAuthorized" && other != fact
    case .reject: false
    }
  }
}
