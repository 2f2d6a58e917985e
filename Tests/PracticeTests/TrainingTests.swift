import CallScript
import Diagnostics
@testable import PracticeConsole
import Operations
import Records
import Practice
import TestSupport
import Testing
import Verification

@Suite("Practice: help, corrections, and what the debrief tells")
struct TrainingTests {
  @Test func `a hint costs points and says what to look at`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = TypedPlayer(instead: [.item(.grade): ["/hint", "/hint"]])
    let result = try #require(
      try station.play(station.scenario("clean-video"), by: player, seed: 2, on: screen.output).result)
    #expect(result.score == 90 && result.hints == 2 && result.isPassed)
    #expect(try screen.text().contains(Hint.item.in(.english)))
  }

  @Test func `the right end for another reason is not passed`() throws {
    let station = try PracticeStation()
    for name in ["another-face", "replayed-video"] {
      let deaf = TypedPlayer(
        instead: [.item(.grade): ["12"], .prompt(.readBack): ["", ""], .choice(.attestation): ["y"]])
      let result = try #require(try station.play(station.scenario(name), by: deaf, seed: 3).result)
      #expect(!result.isPassed && result.missed.contains(.ending), "\(name)")
    }
  }

  @Test func `confirming against the caller s word is not passed`() throws {
    let station = try PracticeStation()
    let deaf = TypedPlayer(instead: [.item(.phone): ["213 555 0000"], .prompt(.readBack): ["", ""]])
    let attempt = try station.play(station.scenario("not-yet-verified"), by: deaf, seed: 3)
    #expect(attempt.events.map(\.event).contains(.ignoredCorrection(.phone)))
    #expect(attempt.result?.isPassed == false)
    #expect(try station.room.debrief(attempt).remarks.map(\.remark).contains(.ignoredCorrection(.phone)))
  }

  @Test func `a call opened by mistake can be put right`() throws {
    let station = try PracticeStation()
    let player = TypedPlayer(
      instead: [
        .main: ["call counter", "call video en work"], .prompt(.child): ["/abandon"], .choice(.abandon): ["m"],
      ])
    let result = try #require(try station.play(station.scenario("clean-video"), by: player, seed: 3).result)
    #expect(result.isPassed && result.score == 100, "\(result)")
  }

  @Test func `what is the same for a sibling may be repeated`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let repeated: [Item] = [.address, .phone, .contactName, .contactPhone]
    let lines = repeated.map(CallQuestion.item).reduce(into: [CallQuestion: [String]]()) { $0[$1] = ["*", "="] }
    let player = TypedPlayer(
      instead: lines.merging([.choice(.sibling): ["/hint", "/repeat", "/nothing", "s", ""]]) { $1 })
    let attempt = try station.play(station.scenario("sibling-second"), by: player, seed: 3, on: screen.output)
    let result = try #require(attempt.result)
    #expect(result.isPassed && attempt.cases.count == 2 && !result.missed.contains(.answers), "\(result)")
  }

  @Test func `any form of a birth date is understood`() throws {
    let station = try PracticeStation()
    let scenario = try station.scenario("angry-lawyer")
    let born = try #require(try Cast(scenario, seed: 3, today: station.clock.today).children.first?.birthDate)
    let player = TypedPlayer(instead: [.prompt(.childBirth): ["\(born.month)/\(born.day)/\(born.year)"]])
    let result = try #require(try station.play(scenario, by: player, seed: 3).result)
    #expect(result.score == 100 && result.missed.isEmpty, "\(result)")
  }

  @Test func `many keys and a long time cost half the pace each`() throws {
    let station = try PracticeStation()
    let scenario = try station.scenario("clean-video")
    let wordy = TypedPlayer(instead: [.item(.grade): Array(repeating: "/note it is still all right so far", count: 8)])
    let slow = try PracticeStation()
    slow.clock.step = 8_000
    let both = try PracticeStation()
    both.clock.step = 8_000
    let scores = [
      try station.play(scenario, by: TypedPlayer(), seed: 2), try station.play(scenario, by: wordy, seed: 2),
      try slow.play(scenario, by: TypedPlayer(), seed: 2),
      try both.play(
        scenario,
        by: TypedPlayer(instead: [.item(.grade): Array(repeating: "/note it is still all right so far", count: 8)]),
        seed: 2),
    ].compactMap(\.result)
    #expect(scores.allSatisfy(\.isPassed) && scores.map(\.missed) == [[], [.pace], [.pace], [.pace]])
    #expect(scores.map(\.score) == [100, 96, 96, 92], "\(scores)")
  }

  @Test func `the pass mark is the policy s`() throws {
    for (mark, isPassed) in [(90, true), (91, false)] {
      let station = try PracticeStation(passMark: mark)
      let player = TypedPlayer(instead: [.item(.grade): ["/hint", "/hint"]])
      #expect(try station.play(station.scenario("clean-video"), by: player, seed: 2).result?.isPassed == isPassed)
    }
  }

  @Test func `asked again the caller spells names and says digits one by one`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = TypedPlayer(instead: [.prompt(.caller): ["/repeat"], .item(.contactPhone): ["/repeat"]])
    let attempt = try station.play(station.scenario("clean-video"), by: player, seed: 2, on: screen.output)
    #expect(attempt.result?.isPassed == true)
    let text = try screen.text()
    #expect(text.contains(#/« .+ — [A-ZÁÉÍÓÚÑ]-[A-ZÁÉÍÓÚÑ-]+/#))
    #expect(text.contains(#/« \d \d \d \d \d \d \d \d \d \d\n/#))
  }

  @Test func `a caller corrects what was typed wrongly when it is read back`() throws {
    let station = try PracticeStation()
    let player = TypedPlayer(instead: [.item(.phone): ["213 555 0000"]])
    let attempt = try station.play(station.scenario("clean-video"), by: player, seed: 2)
    #expect(attempt.result?.isPassed == true)
    #expect(player.asked.count { $0 == .item(.phone) } == 2 && player.asked.count { $0 == .prompt(.readBack) } == 2)
  }

  @Test func `only the debrief tells which answer differed and whose doing it was`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let fishing = try station.play(station.scenario("fishing"), by: .perfect, seed: 2)
    let off = try station.room.debrief(fishing).remarks.compactMap { next -> [String]? in
      guard case .offAnswer(let item, _, _, let byCaller) = next.remark else { return nil }
      return ["\(item)", "\(byCaller)"]
    }
    #expect(off == [["grade", "true"], ["contactPhone", "true"], ["grade", "true"], ["contactPhone", "true"]])

    let careless = TypedPlayer(instead: [.item(.grade): ["12"], .prompt(.readBack): [""]])
    let misheard = try station.play(station.scenario("clean-video"), by: careless, seed: 2, on: screen.output)
    let remarks = try station.room.debrief(misheard).remarks.map(\.remark)
    #expect(remarks.contains { if case .misheard(.item(.grade), "12", _) = $0 { true } else { false } })
    #expect(remarks.contains { if case .offAnswer(.grade, "12", _, byCaller: false) = $0 { true } else { false } })
    #expect(try !screen.text().contains("on record"))
  }

  @Test func `each step of the operator is marked`() throws {
    let station = try PracticeStation()
    func marks(_ name: String, _ kind: PlayerKind) throws -> [(fact: Fact, isRight: Bool)] {
      try station.room.debrief(station.play(station.scenario(name), by: kind, seed: 2)).remarks.compactMap { next in
        guard case .step(let step, let isRight?) = next.remark else { return nil }
        return (step.fact, isRight)
      }
    }
    let perfect = try marks("clean-video", .perfect)
    #expect(perfect.count == 15 && perfect.allSatisfy(\.isRight))
    let wrong = try marks("expired-passport", .rushed).filter { !$0.isRight }.map(\.fact)
    #expect(wrong.contains { if case .idChecked = $0 { true } else { false } })
    #expect(
      wrong.contains(.closed(.disclosed))
        && wrong.contains { if case .disclosureAuthorized = $0 { true } else { false } })
    #expect(wrong.count == 3)
  }

  @Test func `a failed standing is told in the debrief`() throws {
    let station = try PracticeStation()
    for (name, standing) in [("court-order", Standing.restricted), ("grandmother-knows-all", .notVerified)] {
      let attempt = try station.play(station.scenario(name), by: .perfect, seed: 2)
      #expect(try station.room.debrief(attempt).remarks.map(\.remark).contains(.standing(standing)), "\(name)")
    }
  }

  @Test func `a flag on an honest caller fails`() throws {
    let station = try PracticeStation()
    let flagged = TypedPlayer(instead: [.item(.grade): ["/flag"]])
    let result = try #require(try station.play(station.scenario("angry-lawyer"), by: flagged, seed: 2).result)
    #expect(!result.isPassed && result.missed.contains(.acts) && result.missed.contains(.ending))
  }

  @Test func `what is said of the first document is not said of the second`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    _ = try station.play(station.scenario("second-document"), by: PerfectPlayer(), seed: 3, on: screen.output)
    let text = try screen.text()
    #expect(text.contains("CONSULAR ID CARD"))
    #expect(text.split(separator: "Here's my license").count == 2)
  }

  @Test func `the sheet has what the caller says and no PIN`() throws {
    let station = try PracticeStation()
    let day = station.clock.today
    for scenario in try ScenarioLibrary.all() {
      let cast = try Cast(scenario, seed: 9, today: day)
      let sheet = CallerSheet(scenario, cast: cast, today: day)
      let said = sheet.lines.compactMap { if case .say(let text) = $0 { text } else { nil } }
      let screen = try KeptScreen()
      let attempt = try station.play(scenario, by: PerfectPlayer(), seed: 9, on: screen.output)
      let shown = try screen.text()
      // Case numbers are drawn anew; the sheet says that one is to be repeated.
      let own = said.filter { !$0.contains(SheetText.reference.in(scenario.call.heardIn)) }
      let missing = own.filter { !shown.contains("« " + $0) }
      #expect(missing == [], "\(scenario.name)")
      // What is asked again after the line or the picture was gone is on it again.
      let heard = shown.split(separator: "\n").filter { $0.hasPrefix("« ") }.map { String($0.dropFirst(2)) }
      let items = Item.allCases.map { cast.answer($0, child: 0, .right, in: scenario.call.heardIn).said }
      for answer in items where !scenario.incidents.isEmpty {
        let times = [heard, said].map { lines in lines.count { $0.contains(answer) } }
        #expect(times[0] == times[1], "\(scenario.name): \(answer)")
      }
      try CardTexts(scenario, cast: cast, today: day).check(attempt)
      #expect(said.count >= 4 && !said.contains { $0.contains("{") }, "\(scenario.name)")
    }
  }
}
