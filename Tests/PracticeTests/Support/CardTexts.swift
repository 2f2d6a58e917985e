import Verification
import Terminal
import CallScript
import Diagnostics
import Records
import Testing
import Verification

@testable import Practice
@testable import PracticeConsole

/// What an observer's checklist and a role card of a scenario have to hold, and must not.
struct CardTexts {
  private let scenario: Scenario
  private let checklist: ObserverChecklist
  private let card: RoleCard

  init(_ scenario: Scenario, cast: Cast, today: CivilDate) {
    self.scenario = scenario
    checklist = ObserverChecklist(scenario, cast: cast)
    card = RoleCard(scenario, cast: cast, today: today)
  }

  /// Against the attempt of somebody who did everything right.
  func check(_ attempt: Attempt) throws {
    let counted = try #require(attempt.result).lines.map(\.clause)
    #expect(Set(checklist.lines.map(\.clause)) == Set(counted), "\(scenario.name)")
    var texts: [Language: (list: String, role: String)] = [:]
    for language in Language.allCases {
      let list = ChecklistView.lines(checklist, scenario, seed: 9, in: language).map(\.text)
      let role = RoleCardView.lines(card, seed: 9, in: language).map(\.text)
      #expect(list.count { $0.hasPrefix("[ ] ") } == checklist.lines.count)
      texts[language] = (list.joined(separator: "\n"), role.joined(separator: "\n"))
    }
    for (language, text) in texts { try check(text.list, text.role, language) }
    #expect(texts[.english]?.list != texts[.spanish]?.list && texts[.english]?.role != texts[.spanish]?.role)
  }

  private var parts: [RoleCard.Part] { [card.first, card.second].compactMap(\.self) }

  private func check(_ list: String, _ role: String, _ language: Language) throws {
    #expect(!(list + role).contains("{"), "\(scenario.name)")
    let right = RightEnd.of(scenario)
    #expect(list.contains(right.cause.in(language)) && list.contains(scenario.expectation.section.rawValue))
    for part in parts {
      for answer in part.answers { #expect(role.contains(answer.says), "\(scenario.name): \(answer.item)") }
    }
    #expect(role.contains(card.caller.name.full) && role.contains(card.first.child.full))
    // The trainer's alone: the lesson, the end and its reason, every reply, and which is good.
    let secret =
      [scenario.title.in(language), scenario.lesson.in(language), "IV.", right.cause.in(language)]
      + scenario.moments.flatMap { moment in
        moment.replies.map { $0.text.in(language) }
      }
    // What the operator reads out to the caller is no secret.
    let unread = role.replacing(#/“[^”]*”:/#, with: "")
    for text in secret where right.cause != .nothing || text != right.cause.in(language) {
      #expect(!unread.contains(text), "\(scenario.name): \(text)")
    }
    // What goes wrong on the line is on the card as what it is.
    let incidents = card.first.events.compactMap { if case .incident(_, let event) = $0 { event } else { nil } }
    #expect(Set(incidents) == Set(scenario.incidents.map(\.event)), "\(scenario.name)")
    #expect(card.first.events.contains(.badLine) == scenario.isBadLine, "\(scenario.name)")
    for event in parts.flatMap(\.events) {
      #expect(role.contains(RoleWord.event(event).in(language)), "\(scenario.name)")
    }
    let texts = Scenario.Incident.Event.allCases.map { RoleWord.event(.incident(.ringing, $0)).in(language) }
    #expect(Set(texts).count == texts.count)
    #expect((card.second != nil) == scenario.people.asksForSibling)
    let saysOfSecond = scenario.siblingLines.keys.contains { $0.item == nil }
    #expect(!saysOfSecond || card.second?.events.isEmpty == false, "\(scenario.name)")
    // What is wrong is marked, and nothing else.
    let wrong = Set(card.first.answers.filter { !$0.isRight }.map(\.item))
    #expect(wrong.isSubset(of: scenario.knows.keys) && wrong.allSatisfy { scenario.knows[$0] != .right })
  }
}
