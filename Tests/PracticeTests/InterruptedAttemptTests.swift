import Diagnostics
import Records
import CallScript
import Operations
import Verification
import Console
@testable import PracticeConsole
import Station
import Terminal
import SQLiteStore
import Practice
import TestSupport
import Testing

@Suite("Practice: a call that is interrupted waits, and can be gone on with or thrown away")
struct InterruptedAttemptTests {
  private func interrupted(_ station: PracticeStation, after lines: Int) throws -> Attempt? {
    let reader = PlayerReader(TypedPlayer())
    let end = try station.begin(
      station.scenario("moved-last-week"), by: reader, seed: 4, person: "Ana Ruiz", cutAfter: lines)
    guard case .interrupted(let attempt, _) = end else { return nil }
    return attempt
  }

  @Test func `wherever it stops it is gone on with to a scored end`() throws {
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

  @Test func `not gone on with it leaves no open case and stands in the report`() throws {
    for lines in [0, 1, 3, 6, 12, 20, 24] {
      let station = try PracticeStation()
      guard let attempt = try interrupted(station, after: lines) else { continue }
      try station.room.discard(attempt)
      #expect(try station.attempts.all().map(\.outcome) == [.discarded])
      #expect(try station.store.openCases().isEmpty)
      let report = try station.room.report()
      #expect(report.rows.map(\.tries) == [1] && report.rows.map(\.isPassed) == [false])
    }
  }

  @Test func `Ctrl D interrupts too while quit ends the call`() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(TypedPlayer())
    let cut = CutReader(reader, after: 9, with: .endOfInput)
    let seat = PracticeRoom.Seat(
      reader: cut, output: try KeptScreen().output, display: UnattendedDisplay(reader), isPlain: false,
      language: .english,
      player: reader)
    let end = try station.room.begin(
      station.scenario("clean-video"), seed: 2, person: "Ana Ruiz",
      isUnattended: false, isAnnounced: false, at: seat)
    guard case .interrupted(let attempt, .done) = end else { throw ScriptError("it was not interrupted") }
    #expect(attempt.state == .open && attempt.cases.count == 1)
    let quits = TypedPlayer(instead: [.main: ["quit"]])
    let left = try station.play(station.scenario("clean-video"), by: quits, seed: 2)
    #expect(left.result?.isPassed == false && left.cases.isEmpty)
  }

  @Test func `a reply that was not given is asked for when the call is gone on with`() throws {
    let station = try PracticeStation()
    let player = TypedPlayer()
    let whole = try station.play(station.scenario("missing-contact"), by: player, seed: 3)
    #expect(whole.result?.isPassed == true)
    let before = try #require(player.asked.firstIndex(of: .reply))
    let reader = PlayerReader(TypedPlayer())
    let end = try station.begin(
      station.scenario("missing-contact"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: before)
    guard case .interrupted(let attempt, _) = end else { throw ScriptError("it was not interrupted") }
    let again = TypedPlayer()
    let last = try station.room.goOn(with: attempt, at: station.seat(PlayerReader(again)))
    guard case .scored(let scored) = last else { throw ScriptError("the call came to no end") }
    #expect(again.asked.contains(.reply) && scored.result?.isPassed == true)
  }

  @Test func `an attempt in hand is nobody else s`() throws {
    let station = try PracticeStation()
    let folder = AttemptFolder.head()
    let log = try station.attempts.begin(folder)
    #expect(station.attempts.isUnderWay(log.attempt))
    #expect(throws: StationFolderError.self) { try station.attempts.goOn(with: log.attempt) }
  }

  @Test func `no other case of the station is taken in a practice call`() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(TypedPlayer())
    let end = try station.begin(
      station.scenario("clean-video"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: 8)
    guard case .interrupted(let attempt, _) = end, let case1 = attempt.cases.first else {
      throw ScriptError("it was not interrupted")
    }
    let screen = try KeptScreen()
    let thief = TypedPlayer(instead: [.main: ["cases", "resume", "resume \(case1) take-over", "call video en work"]])
    _ = try station.play(station.scenario("clean-video"), by: thief, seed: 4, person: "Ben Cole", on: screen.output)
    #expect(try screen.text().contains("no open case has that reference"))
    #expect(try station.store.openCases().map(\.reference) == [case1])
  }

  @Test func `it rings once however long it takes to answer`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = TypedPlayer(instead: [.main: ["help", "cases", "policy", "call nothing"]])
    let attempt = try station.play(station.scenario("dropped-call"), by: player, seed: 2, on: screen.output)
    #expect(attempt.result?.isPassed == true)
    let text = try screen.text()
    #expect(text.split(separator: "(A video call rings.)").count == 2)
    #expect(text.split(separator: "(The phone rings again.)").count == 2)
  }

  @Test func `leaving before the end closes the case and fails`() throws {
    let station = try PracticeStation()
    let player = TypedPlayer(instead: [.item(.grade): ["/park"], .main: ["call video en work", "quit"]])
    let attempt = try station.play(station.scenario("clean-video"), by: player, seed: 2)
    #expect(attempt.result?.isPassed == false)
    #expect(try station.store.openCases().isEmpty)
  }

  @Test func `failed calls before make no difference to the next`() throws {
    let station = try PracticeStation()
    for _ in 0..<4 {
      let player = TypedPlayer(instead: [.choice(.attestation): ["n"]])
      #expect(try station.play(station.scenario("clean-video"), by: player, seed: 2).result?.isPassed == false)
    }
    #expect(try station.play(station.scenario("clean-video"), by: .perfect, seed: 2).result?.isPassed == true)
  }
}
