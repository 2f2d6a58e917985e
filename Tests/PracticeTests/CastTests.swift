import Verification
import Matching
import Records
import TestSupport
import Testing

@testable import Practice

@Suite("Practice: people and answers come with the seed")
struct CastTests {
  private let today = CivilDate(iso: "2026-03-10") ?? .earliest

  private func turns(_ scenario: Scenario, seed: UInt64, on day: CivilDate) throws -> [CallerSheet.Line] {
    let cast = try Cast(scenario, seed: seed, today: day)
    return CallerSheet(scenario, cast: cast, today: day).lines
  }

  @Test func `the same seed gives the same call all through a school year`() throws {
    let days = ["2025-07-01", "2025-12-31", "2026-03-10", "2026-06-30"].compactMap { CivilDate(iso: $0) }
    for scenario in try ScenarioLibrary.all() {
      for seed in 1...8 as ClosedRange<UInt64> {
        let calls = try days.map { try Cast(scenario, seed: seed, today: $0) }
        for cast in calls {
          #expect(cast.children == calls.first?.children && cast.caller == calls.first?.caller, "\(scenario.name)")
        }
      }
      #expect(try turns(scenario, seed: 5, on: today) == turns(scenario, seed: 5, on: today), "\(scenario.name)")
    }
  }

  @Test func `another seed gives other people and other words`() throws {
    for scenario in try ScenarioLibrary.all() {
      let children = try (1...8).map { try Cast(scenario, seed: $0, today: today).children.first?.id }
      #expect(Set(children).count >= 6, "\(scenario.name)")
      #expect(try turns(scenario, seed: 1, on: today) != turns(scenario, seed: 2, on: today))
    }
  }

  /// What the scenario calls right is right by the console's own rules, and what it calls wrong is wrong, whatever the seed.
  @Test func `answers are right and wrong as the scenario has them`() throws {
    let context = MatchContext(today: today)
    for scenario in try ScenarioLibrary.all() where !scenario.people.lacksContact {
      for seed in 1...12 as ClosedRange<UInt64> {
        let cast = try Cast(scenario, seed: seed, today: today)
        let child = try #require(cast.children.first)
        let contacts = cast.roster.contacts(of: child.id).filter { $0.guardianID == nil }
        let record = SchoolRecord(
          birthDate: child.birthDate, name: child.name, grade: child.grade, addresses: child.addresses,
          phones: child.phones, contacts: contacts.map { ContactRecord(name: $0.name, phones: $0.phones) })
        func judged(_ wrong: Item?, _ knowledge: Scenario.Knowledge) -> Judgement {
          var answers = Answers()
          for item in Item.allCases {
            let how = item == wrong ? knowledge : .right
            answers[item] = cast.answer(item, child: 0, how, in: scenario.call.heardIn).typed
          }
          return Judge.compare(answers, with: record, in: context)
        }
        #expect(judged(nil, .right).allMatch, "\(scenario.name) \(seed)")
        for item in Item.allCases { #expect(!judged(item, .wrong).allMatch, "\(scenario.name) \(seed) \(item)") }
        #expect(judged(.address, .new).outcome(of: .address) == .refused)
        // A contact who poses as a parent may well name themselves.
        if scenario.people.caller != .contact {
          #expect(judged(.contactName, .themselves).outcome(of: .contactName) == .refused)
        }
      }
    }
  }

  @Test func `records are as the scenario has them`() throws {
    for scenario in try ScenarioLibrary.all() {
      for seed in 1...12 as ClosedRange<UInt64> {
        let cast = try Cast(scenario, seed: seed, today: today)
        let child = try #require(cast.children.first)
        let listed = cast.roster.guardians(of: child.id).first { $0.guardian.id == cast.claimed.guardianID }
        switch scenario.people.standing {
        case .leftOut: Issue.record("no scenario leaves anybody out")
        case .clear: #expect(listed?.guardianship.verified == true && listed?.guardianship.restriction == nil)
        case .notVerified: #expect(listed?.guardianship.verified == false)
        case .restricted: #expect(listed?.guardianship.restriction != nil)
        case .notListed: #expect(listed == nil)
        }
        #expect((child.birthDate.age(on: today) >= 18) == scenario.people.isAdult)
        #expect(cast.roster.contacts(of: child.id).isEmpty == scenario.people.lacksContact)
        #expect(cast.children.count == (scenario.people.asksForSibling ? 2 : 1))
        #expect((cast.caller == cast.claimed) == (scenario.people.caller == scenario.people.claims))
      }
    }
  }

  @Test func `faces on a document are one person's or two as the scenario has them`() throws {
    for scenario in try ScenarioLibrary.all() {
      for seed in 1...12 as ClosedRange<UInt64> {
        let cast = try Cast(scenario, seed: seed, today: today)
        for document in [scenario.document] + (scenario.otherDocument.map { [$0] } ?? []) {
          let card = cast.card(document, today: today)
          #expect(card.hasSameFace == document.hasSameFace, "\(scenario.name) \(seed)")
          #expect(card.faces.live == cast.face && card == cast.card(document, today: today))
          if let isWoman = cast.claimed.role.isWoman { #expect(cast.face.isWoman == isWoman) }
        }
      }
    }
  }
}
