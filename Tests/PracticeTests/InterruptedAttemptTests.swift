import Terminal
import SQLiteStore
import Console
import Desk
import Practice
import TestSupport
import Testing
import Verification

@Suite("Practice: a call that is interrupted waits, and can be gone on with or thrown away")
struct InterruptedAttemptTests {
  private func interrupted(_ station: PracticeStation, after lines: Int) throws -> Attempt? {
    let reader = PlayerReader(TypedPlayer())
    let end = try station.begin(
      station.scenario("moved-last-week"), by: reader, seed: 4, person: "Ana Ruiz", cutAfter: lines)
    guard case .interrupted(let attempt, _) = end else { return nil }
    return attempt
  }

  @Test func wherever_it_stops_it_is_gone_on_with_to_a_scored_end() throws {
    var places = 0
    for lines in 0..<40 {
      let station = try PracticeStation()
      guard let attempt = try interrupted(station, after: lines) else { break }
      places += 1
      #expect(try station.attempts.all() == [attempt])
      let reader = PlayerReader(TypedPlayer())
      let end = try station.room.goOn(with: attempt, at: station.seat(reader))
      guard case .scored(let whole) = end else {
        Issue.record("after \(lines) lines")
        continue
      }
      #expect(whole.head == attempt.head)
      #expect(try station.attempts.all() == [whole])
      #expect(try station.store.openCases().isEmpty)
      // What was shown before the interruption cannot be read back after it; all else is passed.
      let wasShown = try PlayedCase.cases(of: attempt, in: station.store).contains { played in
        played.steps.contains { if case .disclosureAuthorized = $0.fact { true } else { false } }
      }
      if !wasShown { #expect(whole.result?.isPassed == true, "\(lines): \(String(describing: whole.result))") }
    }
    #expect(places > 20)
  }

  @Test func thrown_away_it_leaves_no_open_case_and_counts_for_nothing() throws {
    for lines in [0, 1, 3, 6, 12, 20, 24] {
      let station = try PracticeStation()
      guard let attempt = try interrupted(station, after: lines) else { continue }
      try station.room.discard(attempt)
      #expect(try station.attempts.all().map(\.state) == [.discarded])
      #expect(try station.store.openCases().isEmpty)
      #expect(try station.room.report().attempts.isEmpty)
    }
  }

  @Test func Ctrl_D_interrupts_too_while_quit_ends_the_call() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(TypedPlayer())
    let cut = CutReader(reader, after: 9, with: .endOfInput)
    let seat = PracticeRoom.Seat(
      reader: cut, output: try KeptScreen().output, display: UnattendedDisplay(reader), isPlain: false, language: "en",
      player: reader)
    let end = try station.room.begin(
      station.scenario("clean-video"), seed: 2, person: "Ana Ruiz",
      isUnattended: false, at: seat)
    guard case .interrupted(let attempt, .done) = end else { throw ScriptError("it was not interrupted") }
    #expect(attempt.state == .open && attempt.cases.count == 1)
    let quits = TypedPlayer(instead: ["main": ["quit"]])
    let left = try station.play(station.scenario("clean-video"), by: quits, seed: 2)
    #expect(left.result?.isPassed == false && left.cases.isEmpty)
  }

  @Test func a_reply_that_was_not_given_is_asked_for_when_the_call_is_gone_on_with() throws {
    let station = try PracticeStation()
    let player = TypedPlayer()
    let whole = try station.play(station.scenario("missing-contact"), by: player, seed: 3)
    #expect(whole.result?.isPassed == true)
    let before = try #require(player.asked.firstIndex(of: "pressure"))
    let reader = PlayerReader(TypedPlayer())
    let end = try station.begin(
      station.scenario("missing-contact"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: before)
    guard case .interrupted(let attempt, _) = end else { throw ScriptError("it was not interrupted") }
    let again = TypedPlayer()
    let last = try station.room.goOn(with: attempt, at: station.seat(PlayerReader(again)))
    guard case .scored(let scored) = last else { throw ScriptError("the call came to no end") }
    #expect(again.asked.contains("pressure") && scored.result?.isPassed == true)
  }

  @Test func an_attempt_in_hand_is_nobody_else_s() throws {
    let station = try PracticeStation()
    let folder = AttemptFolder.head()
    let log = try station.attempts.begin(folder)
    #expect(station.attempts.isUnderWay(log.attempt))
    #expect(throws: StationFolderError.self) { try station.attempts.goOn(with: log.attempt) }
  }

  @Test func no_other_case_of_the_station_is_taken_in_a_practice_call() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(TypedPlayer())
    let end = try station.begin(
      station.scenario("clean-video"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: 8)
    guard case .interrupted(let attempt, _) = end, let case1 = attempt.cases.first else {
      throw ScriptError("it was not interrupted")
    }
    let screen = try KeptScreen()
    let thief = TypedPlayer(instead: ["main": ["cases", "resume", "resume \(case1) take-over", "call video en work"]])
    _ = try station.play(station.scenario("clean-video"), by: thief, seed: 4, person: "Ben Cole", on: screen.output)
    #expect(try screen.text().contains("no open case has that reference"))
    #expect(try station.store.openCases().map(\.reference) == [case1])
  }

  @Test func it_rings_once_however_long_it_takes_to_answer() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = TypedPlayer(instead: ["main": ["help", "cases", "policy", "call nothing"]])
    let attempt = try station.play(station.scenario("dropped-call"), by: player, seed: 2, on: screen.output)
    #expect(attempt.result?.isPassed == true)
    let text = try screen.text()
    #expect(text.split(separator: "(A video call rings.)").count == 2)
    #expect(text.split(separator: "(The phone rings again.)").count == 2)
  }

  @Test func leaving_before_the_end_closes_the_case_and_fails() throws {
    let station = try PracticeStation()
    let player = TypedPlayer(instead: ["item4": ["/park"], "main": ["call video en work", "quit"]])
    let attempt = try station.play(station.scenario("clean-video"), by: player, seed: 2)
    #expect(attempt.result?.isPassed == false)
    #expect(try station.store.openCases().isEmpty)
  }

  @Test func failed_calls_before_make_no_difference_to_the_next() throws {
    let station = try PracticeStation()
    for _ in 0..<4 {
      let player = TypedPlayer(instead: ["ask.attest.video": ["n"]])
      #expect(try station.play(station.scenario("clean-video"), by: player, seed: 2).result?.isPassed == false)
    }
    #expect(try station.play(station.scenario("clean-video"), by: .perfect, seed: 2).result?.isPassed == true)
  }
}
