import Verification
import Matching
import Records
import TestSupport
import Testing

@testable import Practice

@Suite("Practice: people and answers come with the seed")
struct CastTests {
  private typealias Part = (scenario: Scenario, cast: Cast)
  private static let today = CivilDate(iso: "2026-03-10") ?? .earliest
  private let today = Self.today
  /// Drawn once for all the tests.
  private static let drawn = Result { try draw(1...12, on: today) }

  /// The cast of every scenario at each of these seeds. All scenarios of a seed look for their people in the same districts.
  private static func draw(_ seeds: ClosedRange<UInt64>, on day: CivilDate) throws -> [Part] {
    let scenarios = try ScenarioLibrary.all()
    return try seeds.flatMap { seed in
      let districts = PracticeDistricts(seed: seed, today: day)
      return try scenarios.map { ($0, try Cast($0, from: districts)) }
    }
  }

  private func casts(_ seeds: ClosedRange<UInt64>) throws -> [Part] {
    try Self.drawn.get().filter { seeds.contains($0.cast.seed) }
  }

  private func turns(_ scenario: Scenario, _ cast: Cast) -> [CallerSheet.Line] {
    CallerSheet(scenario, cast: cast, today: today).lines
  }

  @Test func `the same seed gives the same call all through a school year`() throws {
    let first = try casts(1...8)
    for day in ["2025-07-01", "2025-12-31", "2026-06-30"].compactMap({ CivilDate(iso: $0) }) {
      for (one, other) in zip(first, try Self.draw(1...8, on: day)) {
        #expect(
          one.cast.children == other.cast.children && one.cast.caller == other.cast.caller,
          "\(one.scenario.name) \(one.cast.seed) \(day.iso)")
      }
    }
  }

  @Test func `another seed gives other people and other words`() throws {
    for (name, casts) in Dictionary(grouping: try casts(1...8), by: \.scenario.name) {
      #expect(Set(casts.map(\.cast.children.first?.id)).count >= 6, "\(name)")
      let sheets = casts.prefix(2).map { turns($0.scenario, $0.cast) }
      #expect(sheets.first != sheets.last, "\(name)")
    }
  }

  @Test func `a sheet that is printed again says the same`() throws {
    for (scenario, cast) in try casts(5...5) {
      let again = try Cast(scenario, seed: 5, today: today)
      #expect(turns(scenario, cast) == turns(scenario, again), "\(scenario.name)")
    }
  }

  /// What the scenario calls right is right by the console's own rules, and what it calls wrong is wrong, whatever the seed.
  @Test func `answers are right and wrong as the scenario has them`() throws {
    let context = MatchContext(today: today)
    // Each half is judged wrong on its own, so that no name or number is turned down only for the other one of its contact.
    let halves: [Set<Item>] = [
      [.birthDate, .firstName, .grade, .contactName], [.lastName, .address, .phone, .contactPhone],
    ]
    for (scenario, cast) in try casts(1...12) where !scenario.people.lacksContact {
      let call = "\(scenario.name) \(cast.seed)"
      let child = try #require(cast.children.first)
      // As the desk has it: who calls and the child are nobody's contact.
      let record = FamilyRecord(
        student: child, guardians: cast.roster.guardians(of: child.id), contacts: cast.roster.contacts(of: child.id)
      ).schoolRecord(for: cast.claimed.name.full, claimed: cast.claimed.guardianID)
      func judged(_ knowledge: [Item: Scenario.Knowledge]) -> Judgement {
        var answers = Answers()
        for item in Item.allCases {
          answers[item] = cast.answer(item, child: 0, knowledge[item] ?? .right, in: scenario.call.heardIn).typed
        }
        return Judge.compare(answers, with: record, in: context)
      }
      #expect(judged([:]).allMatch, "\(call)")
      for half in halves {
        let judgement = judged(Dictionary(uniqueKeysWithValues: half.map { ($0, .wrong) }))
        for item in half { #expect(judgement.outcome(of: item) == .refused, "\(call) \(item)") }
      }
      let other = judged([.address: .new, .contactName: .themselves])
      #expect(other.outcome(of: .address) == .refused)
      // A contact who poses as a parent may well name themselves.
      if scenario.people.caller != .contact { #expect(other.outcome(of: .contactName) == .refused) }
    }
  }

  @Test func `records are as the scenario has them`() throws {
    for (scenario, cast) in try casts(1...12) {
      let child = try #require(cast.children.first)
      let listed = cast.roster.guardians(of: child.id).first { $0.guardian.id == cast.claimed.guardianID }
      switch scenario.people.standing {
      case .leftOut: Issue.record("no scenario leaves anybody out")
      case .clear: #expect(listed?.guardianship.verified == true && listed?.guardianship.restriction == nil)
      case .notVerified: #expect(listed?.guardianship.isVerified(on: today) == false)
      case .restricted: #expect(listed?.guardianship.restriction != nil)
      case .notListed: #expect(listed == nil)
      }
      #expect((child.birthDate.age(on: today) >= 18) == scenario.people.isAdult)
      #expect(cast.roster.contacts(of: child.id).isEmpty == scenario.people.lacksContact)
      #expect(cast.children.count == (scenario.people.asksForSibling ? 2 : 1))
      #expect((cast.caller == cast.claimed) == (scenario.people.caller == scenario.people.claims))
    }
  }

  @Test func `faces on a document are one person's or two as the scenario has them`() throws {
    for (scenario, cast) in try casts(1...12) {
      for document in [scenario.document] + (scenario.otherDocument.map { [$0] } ?? []) {
        let card = cast.card(document, today: today)
        #expect(card.hasSameFace == document.hasSameFace, "\(scenario.name) \(cast.seed)")
        #expect(card.faces.live == cast.face && card == cast.card(document, today: today))
        if let isWoman = cast.claimed.role.isWoman { #expect(cast.face.isWoman == isWoman) }
      }
    }
  }
}
