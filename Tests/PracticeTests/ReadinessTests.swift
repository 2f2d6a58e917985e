import Practice
import Records
import Station
import Testing
import Verification

@Suite("Practice: who is ready, and what is due")
struct ReadinessTests {
  private let rules = PracticeRules(
    passMark: 80, sections: GuideSection.allCases, asksForSpanish: true, spacing: [1, 7, 30, 90])
  private let attempts: AttemptFolder
  private let first = CivilDate(iso: "2026-03-02") ?? .earliest
  /// Scenarios that together are of every kind.
  private static let enough = [
    "clean-video", "missing-contact", "another-face", "posing-as-mother", "court-order", "walk-in", "spanish-only",
    "not-yet-verified", "refuses-video", "fishing", "moved-last-week", "broken-camera", "child-translates",
  ]

  init() throws { attempts = try AttemptFolder() }

  private func day(_ number: Int) throws -> CivilDate { try #require(first.adding(days: number)) }

  private func take(
    _ name: String, on number: Int, seed: UInt64, isPassed: Bool = true, isWrong: Bool = false,
    isAnnounced: Bool = false, by person: String = "Ana"
  ) throws {
    try attempts.finish(
      person, try #require(try ScenarioLibrary.scenario(name)), on: day(number), seed: seed, isPassed: isPassed,
      isWrong: isWrong, isAnnounced: isAnnounced)
  }

  private func readiness(on number: Int) throws -> Readiness {
    Readiness(of: try attempts.store.all(), by: rules, on: try day(number))
  }

  private func takeAll(on number: Int, seed: UInt64, isAnnounced: Bool = false) throws {
    for name in Self.enough { try take(name, on: number, seed: seed, isAnnounced: isAnnounced) }
  }

  @Test func `of every kind twice, a day apart and at other seeds, makes ready until the next is due`() throws {
    #expect(try readiness(on: 0).missing == CallKind.all(by: rules))
    try takeAll(on: 0, seed: 1)
    #expect(try !readiness(on: 0).isReady(on: day(0)))
    try takeAll(on: 0, seed: 2)
    #expect(try !readiness(on: 0).isReady(on: day(0)), "on one day is once")
    try takeAll(on: 1, seed: 3)
    let ready = try readiness(on: 1)
    #expect(try ready.missing == [] && ready.isReady(on: day(1)) && ready.due == [])
    #expect(ready.trainedUntil == (try day(8)))
    #expect(try readiness(on: 8).isReady(on: day(8)) && !readiness(on: 9).isReady(on: day(9)))
    try takeAll(on: 8, seed: 4)
    #expect(try readiness(on: 9).trainedUntil == day(38))
  }

  /// Whoever takes a call by name knows what comes.
  @Test func `what was told before proves nothing unless it is failed all the same`() throws {
    try takeAll(on: 0, seed: 1, isAnnounced: true)
    try takeAll(on: 1, seed: 2, isAnnounced: true)
    #expect(try readiness(on: 1).missing == CallKind.all(by: rules))
    try takeAll(on: 2, seed: 3)
    try takeAll(on: 3, seed: 4)
    #expect(try readiness(on: 3).isReady(on: day(3)))
    try take("another-face", on: 4, seed: 5, isPassed: false, isAnnounced: true)
    #expect(try readiness(on: 4).missing.contains(.otherFace))
  }

  @Test func `the same people twice are one proof`() throws {
    try takeAll(on: 0, seed: 1)
    try takeAll(on: 5, seed: 1)
    #expect(try readiness(on: 5).missing.count == CallKind.all(by: rules).count)
  }

  /// A hundred easy calls cover nothing but what they are of.
  @Test func `many calls of one kind make nobody ready`() throws {
    for number in 0..<100 { try take("clean-video", on: number, seed: UInt64(number)) }
    let missing = try readiness(on: 99).missing
    #expect(missing.contains(.otherFace) && missing.contains(.walkIn) && missing.contains(.misleading))
    #expect(!missing.contains(.section(.issuing)))
  }

  @Test func `each kind is asked for`() throws {
    for requirement in CallKind.all(by: rules) {
      let own = try ReadinessTests()
      let covering = try ScenarioLibrary.all().filter { !requirement.covers($0) }
      for (number, seed) in [(0, UInt64(1)), (1, 2)] {
        for scenario in covering { try own.take(scenario.name, on: number, seed: seed) }
      }
      #expect(try own.readiness(on: 1).missing.contains(requirement), "\(requirement)")
    }
  }

  @Test func `a wrong disclosure stands for ten calls`() throws {
    try takeAll(on: 0, seed: 1)
    try take("clean-video", on: 0, seed: 9, isPassed: false, isWrong: true)
    for seed in 20..<29 { try take("walk-in", on: 0, seed: UInt64(seed)) }
    #expect(try readiness(on: 0).hasWrongDisclosure)
    try take("walk-in", on: 0, seed: 30)
    #expect(try !readiness(on: 0).hasWrongDisclosure)
  }

  @Test func `what is not passed begins anew`() throws {
    try takeAll(on: 0, seed: 1)
    try takeAll(on: 1, seed: 2)
    try take("another-face", on: 2, seed: 3, isPassed: false)
    let after = try readiness(on: 2)
    #expect(try after.missing.contains(.otherFace) && !after.isReady(on: day(2)) && after.due.contains(.otherFace))
  }

  /// Whoever sees a call go wrong leaves it open: it counts as not passed until it is gone on with.
  @Test func `a call that is left open is not passed`() throws {
    try takeAll(on: 0, seed: 1)
    try takeAll(on: 1, seed: 2)
    try attempts.begin("Ana", try #require(try ScenarioLibrary.scenario("another-face")), on: day(2), seed: 3)
    #expect(try readiness(on: 2).missing.contains(.otherFace) && !readiness(on: 2).isReady(on: day(2)))
  }

  @Test func `the next call is an easy one at first, then what is due and what was missed`() throws {
    let library = try ScenarioLibrary.all()
    func next(on number: Int) throws -> Scenario? {
      NextCall.pick(from: library, for: try attempts.store.all(), by: rules, on: try day(number))
    }
    #expect(try next(on: 0)?.level == 1)
    var taken: [String] = []
    for number in 0..<60 {
      guard let scenario = try next(on: number / 6) else { continue }
      taken.append(scenario.name)
      try take(scenario.name, on: number / 6, seed: UInt64(number))
    }
    #expect(try readiness(on: 9).missing == [], "\(taken)")
    try take("another-face", on: 10, seed: 99, isPassed: false)
    let again = try #require(try next(on: 10))
    #expect(CallKind.otherFace.covers(again))
  }

  @Test func `nothing is due between two days of practice`() throws {
    try takeAll(on: 0, seed: 1)
    let own = try attempts.store.all()
    let due = try readiness(on: 0).due
    #expect(due == [], "\(due)")
    #expect(NextCall.pick(from: try ScenarioLibrary.all(), for: own, by: rules, on: try day(0)) == nil)
  }
}
