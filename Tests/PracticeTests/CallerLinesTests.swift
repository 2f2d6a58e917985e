import CallScript
import Diagnostics
import Matching
import Records
import TestSupport
import Testing
import Verification

@testable import Practice

@Suite("Practice: what callers say fits their family at every seed")
struct CallerLinesTests {
  private let today = CivilDate(iso: "2026-03-10") ?? .earliest

  /// Words that claim something, and whether it is so of a family.
  private static let claims: [(words: String, isSo: @Sendable (Scenario, Cast) -> Bool)] = [
    (
      "both surnames|both of them, please|no hyphen|los dos apellidos|ambos apellidos",
      { _, cast in cast.children.first?.name.last.contains(" ") == true }
    ),
    (
      "twin|gemel",
      { _, cast in
        Set(cast.children.map(\.birthDate)).count == 1 && Set(cast.children.map(\.grade)).count == 1
          && cast.children.count == 2
      }
    ),
    ("two in your schools|two of them in school|son dos", { _, cast in cast.children.count == 2 }),
    (
      "the dad|el papá de",
      { _, cast in
        cast.children.allSatisfy { child in
          cast.roster.guardians(of: child.id).contains {
            $0.guardianship.relationship == "father" && $0.guardianship.verified
          }
        }
      }
    ),
    ("graduation", { _, cast in cast.children.first?.grade.level == 12 }),
    ("eighteen|18 or not", { scenario, _ in scenario.people.isAdult }),
    ("maiden name|before i married|since the wedding", { _, cast in !cast.claimed.name.aliases.isEmpty }),
    (
      "different last name",
      { _, cast in
        let child = Set((cast.children.first?.name.last ?? "").split(separator: " "))
        return child.isDisjoint(with: cast.claimed.name.last.split(separator: " "))
      }
    ),
    (
      "fixed address|shelter|albergue|domicilio fijo|don't have an address|dónde vivir",
      { _, cast in cast.children.first?.addresses == [.unfixed] }
    ),
    ("korean", { _, cast in cast.children.first?.language == "ko" }),
    (" my (son|daughter|boy|girl)\\b| mi hij[oa]\\b", { _, _ in false }),
    ("\\{", { _, _ in false }),
    // A number is not spelled out, nor is a name told as one.
    ("[0-9]-[0-9]-[0-9]", { _, _ in false }),
    ("(name is|se llama|el nombre es|deletreo el nombre:|deletreo\\?) ?[0-9]", { _, _ in false }),
  ]

  /// Whatever a caller of the cast may come to say: the lines of a call, and what replies bring about.
  private func lines(_ scenario: Scenario, _ cast: Cast) -> [String] {
    let sheet = CallerSheet(scenario, cast: cast, today: today).lines.compactMap {
      if case .say(let text) = $0 { text } else { nil }
    }
    let caller = SimulatedCaller(scenario, cast: cast, today: today)
    let later = scenario.moments.flatMap(\.replies).compactMap(\.consequence).map { caller.fill($0.says, answer: "so") }
    return sheet + later
  }

  @Test func `no line of any scenario claims what the family is not`() throws {
    for scenario in try ScenarioLibrary.all() {
      for seed in 1...6 as ClosedRange<UInt64> {
        let cast = try Cast(scenario, seed: seed, today: today)
        let said = lines(scenario, cast)
        for (words, isSo) in Self.claims where !isSo(scenario, cast) {
          let pattern = try Regex(words).ignoresCase()
          let claim = said.first { $0.contains(pattern) }
          #expect(claim == nil, "\(scenario.name) \(seed): \(claim ?? "")")
        }
        if scenario.call.heardIn == .spanish {
          #expect(cast.children.allSatisfy { $0.language == "es" }, "\(scenario.name) \(seed)")
        }
      }
    }
  }

  @Test func `every line of a scenario comes in its call`() throws {
    for scenario in try ScenarioLibrary.all() where !scenario.isBadLine {
      let said = lines(scenario, try Cast(scenario, seed: 2, today: today)).joined(separator: "\n")
      let own = scenario.lines.map { $0 } + scenario.siblingLines.map { $0 }
      for (cue, line) in own where cue != .unconfirmed {
        let piece = line.split(separator: #/\{[a-z]+\}/#).max { $0.count < $1.count } ?? ""
        #expect(said.contains(piece), "\(scenario.name) \(cue)")
      }
    }
  }

  @Test func `families have the names of the language of the call`() throws {
    for (language, code) in [("es", "es"), ("ko", "ko"), ("hy", "hy"), ("tl", "fil")] {
      let draft = Draft("call: {channel: video, language: \(language)}").text
      let scenario = try ScenarioFile.scenario(in: draft, file: "draft.yaml")
      #expect(try Cast(scenario, seed: 1, today: today).children.first?.language == code)
    }
  }

  @Test func `two surnames are both said where they are spoken of`() throws {
    let scenario = try #require(try ScenarioLibrary.scenario("two-surnames"))
    for seed in 1...10 as ClosedRange<UInt64> {
      let cast = try Cast(scenario, seed: seed, today: today)
      #expect(cast.answer(.lastName, child: 0, .right, in: .english).said.split(separator: " ").count >= 2)
    }
  }

  @Test func `no rule takes one twin for the other`() {
    for (one, other) in RecordChanges.alike {
      #expect(NameRule.given(one, is: PersonName(first: other, last: "Vega")) == nil, "\(one)")
      #expect(NameRule.given(other, is: PersonName(first: one, last: "Vega")) == nil, "\(other)")
    }
  }

  /// A call from a father or a grandmother ends in a PIN as often as not: who somebody is says nothing of their rights.
  @Test func `fathers and grandmothers are as often legal guardians as not`() throws {
    let all = try ScenarioLibrary.all()
    for role in [Scenario.Role.father, .grandmother] {
      let own = all.filter { $0.people.claims == role }
      #expect(own.count >= 2 && own.count { $0.expectation.end == .disclosed } * 2 == own.count, "\(role)")
    }
    for role in [Scenario.Role.grandmother, .fosterMother] {
      #expect(all.contains { $0.people.caller == role && $0.expectation.end == .disclosed }, "\(role)")
    }
  }

  /// No look at the year is enough.
  @Test func `a document past its date ran out last month`() throws {
    let scenario = try #require(try ScenarioLibrary.scenario("expired-passport"))
    for day in ["2025-07-31", "2026-01-01", "2026-03-10", "2026-06-30"].compactMap({ CivilDate(iso: $0) }) {
      let card = try Cast(scenario, seed: 3, today: day).card(scenario.document, today: day)
      #expect(card.isExpired && card.expires < day)
      #expect((day.year * 12 + day.month) - (card.expires.year * 12 + card.expires.month) == 1)
    }
  }
}
