import CallScript
import Diagnostics
import Records
import TestSupport
import Testing
import Verification

@testable import Practice

@Suite("Practice: how callers take what an operator does")
struct CallerMannerTests {
  private let today = CivilDate(iso: "2026-03-10") ?? .earliest

  private func caller(_ changes: String = "", seed: UInt64 = 1) throws -> SimulatedCaller {
    let scenario = try ScenarioFile.scenario(in: Draft(changes).text, file: "draft.yaml")
    return SimulatedCaller(scenario, cast: try Cast(scenario, seed: seed, today: today), today: today)
  }

  private func said(_ turns: [Turn]) -> String {
    turns.compactMap { if case .says(let text) = $0 { text } else { nil } }.joined(separator: " ")
  }

  @Test func `what is asked again is answered in other words`() throws {
    let caller = try caller("says: {grade: \"In a word, {answer}.\", ready: I have a pen.}")
    for item in Item.allCases {
      let (first, again) = (
        said(caller.hear(.item(item), reference: "")), said(caller.hear(.item(item), reference: ""))
      )
      #expect(first != again && again.contains(caller.spoken(item).said), "\(item): \(again)")
    }
    let first = said(caller.hear(.ready(.remote), reference: ""))
    let again = said(caller.sayAgain())
    #expect(first == "I have a pen." && !again.isEmpty && again != first && said(caller.sayAgain()) != again)
  }

  @Test func `what they press with and what they put right is repeated in other words too`() throws {
    let caller = try caller()
    _ = caller.hear(.item(.grade), reference: "")
    caller.notice("kinder", for: .grade)
    let first = said(caller.hear(.readBack, reference: ""))
    let again = said(caller.sayAgain())
    #expect(again.contains(first) && again != first && said(caller.sayAgain()) != again)
    let pressure = Pressure(moment: 0, refusal: nil, says: "Now!", replies: [])
    let pressed = caller.sayAgain(pressure)
    #expect(pressed.hasSuffix("Now!") && pressed != "Now!" && caller.sayAgain(pressure) != pressed)
  }

  @Test func `what the operator misheard is put right and blamed on nobody`() throws {
    let caller = try caller()
    _ = caller.hear(.item(.grade), reference: "")
    caller.notice("kinder", for: .grade)
    let answer = said(caller.hear(.readBack, reference: ""))
    #expect(answer.contains(caller.spoken(.grade).said))
    let blame = try Regex("sorry|told you|wrong|you (said|got|heard|wrote)|disculp|perd[oó]n|le dije|equivoc")
      .ignoresCase()
    let phrases: [Phrase] = [.puts(.grade, answer: "…"), .childAgain(answer: "…"), .misread]
    for text in [answer] + phrases.flatMap({ $0.english + $0.spanish }) { #expect(!text.contains(blame), "\(text)") }
  }

  @Test func `after an unconfirmed close nobody is delighted`() throws {
    let caller = try caller("says: {disclosed: Wonderful.}")
    let joy = try Regex("thank|great|wonderful|easier|gracias|qué bien|excelente").ignoresCase()
    let words = said(caller.hear(.closed(.unconfirmed, nil), reference: ""))
    #expect(!words.isEmpty)
    for text in [words] + Phrase.unconfirmed.english + Phrase.unconfirmed.spanish {
      #expect(!text.contains(joy), "\(text)")
    }
    #expect(said(caller.hear(.closed(.disclosed, nil), reference: "")) == "Wonderful.")
  }

  @Test func `a case number is misread now and then and right when it is said again`() throws {
    var misread = 0
    for seed in 1...30 as ClosedRange<UInt64> {
      let caller = try caller(seed: seed)
      let first = said(caller.hear(.see(.remote, nil), reference: "PMM-490-3409"))
      #expect(first.contains("PMM-490-3409") != caller.hasMisreadNumber)
      if caller.hasMisreadNumber { misread += 1 }
      #expect(said(caller.sayAgain()) == "P M M - 4 9 0 - 3 4 0 9" && !caller.hasMisreadNumber)
    }
    #expect((2...12).contains(misread), "\(misread)")
  }

  @Test func `a misread case number that is let pass costs points and no more`() throws {
    let station = try PracticeStation()
    let scenario = try station.scenario("clean-video")
    var noted = 0
    for seed in 1...12 as ClosedRange<UInt64> where noted == 0 {
      let isMisread = try Cast(scenario, seed: seed, today: station.clock.today).misread("PMM-490-3409") != nil
      guard isMisread else { continue }
      let player = TypedPlayer(instead: [.choice(.sight): [""]])
      let attempt = try station.play(scenario, by: player, seed: seed)
      guard attempt.events.map(\.event).contains(.attestedFalsely(.caseNumber)) else { continue }
      noted += 1
      let result = try #require(attempt.result)
      #expect(result.isPassed && !result.isWrongDisclosure && result.missed == [.naming], "\(result)")
    }
    #expect(noted == 1)
  }

  @Test func `the line garbles cuts and delays what a scenario says`() throws {
    let caller = try caller(
      "line: [{at: address, event: garbled}, {at: grade, event: cut}, {at: phoneNumber, event: late}]")
    let address = said(caller.hear(.item(.address), reference: ""))
    #expect(address.contains("…") && said(caller.sayAgain()).contains(caller.spoken(.address).said))
    let grade = said(caller.hear(.item(.grade), reference: ""))
    #expect(grade.hasSuffix("…") && !grade.contains(caller.spoken(.grade).said))
    #expect(caller.hear(.item(.phone), reference: "").first == .scene(.silence))
    #expect(!said(caller.hear(.item(.address), reference: "")).contains("…"), "once")
  }

  @Test func `a bad line spoils some of it`() throws {
    let caller = try caller("call: {channel: video, line: bad}")
    let turns = (0..<3).flatMap { _ in Item.allCases.map { caller.hear(.item($0), reference: "") } }
    let spoiled = turns.count { said($0).contains("…") || $0.contains(.scene(.silence)) }
    #expect((2...16).contains(spoiled), "\(spoiled)")
    // Whoever hears only the second half of it hears the same.
    let (whole, cut) = (
      try self.caller("call: {channel: video, line: bad}"), try self.caller("call: {channel: video, line: bad}")
    )
    let heard = Item.allCases.map { whole.hear(.item($0), reference: "") }
    #expect(heard.suffix(4) == Item.allCases.suffix(4).map { cut.hear(.item($0), reference: "") }[...])
  }
}
