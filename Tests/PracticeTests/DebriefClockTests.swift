import Diagnostics
import CallScript
import Operations
import Practice
import PracticeConsole
import Records
import TestSupport
import Testing
import Verification

@Suite("Practice: the debrief runs on one clock")
struct DebriefClockTests {
  /// Two sittings, two hours apart: what was typed in the second stands beside the steps of the second.
  @Test func `after a kill and a pause each mark stands beside its own step`() throws {
    var places = 0
    for lines in [8, 12, 16, 20] {
      let station = try PracticeStation()
      let reader = PlayerReader(TypedPlayer())
      let end = try station.begin(
        station.scenario("another-face"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: lines)
      guard case .interrupted(let attempt, _) = end else { continue }
      station.clock.pass(7_200_000)
      let again = PlayerReader(TypedPlayer(instead: [.choice(.attestation): ["y"]]))
      guard case .scored(let whole) = try station.room.goOn(with: attempt, at: station.seat(again)) else { continue }
      let debrief = try station.room.debrief(whole)
      #expect(debrief.remarks.map(\.at) == debrief.remarks.map(\.at).sorted(), "after \(lines) lines")
      #expect((debrief.remarks.last?.at ?? 0) < 600_000, "the pause is none of the call")
      let remarks = debrief.remarks.map(\.remark)
      let lie = try #require(remarks.firstIndex(of: .falsehood(.face)))
      let next = remarks[lie...].first { if case .step = $0 { true } else { false } }
      guard case .step(let step, let isRight)? = next, case .idChecked = step.fact else {
        Issue.record("after \(lines) lines: \(String(describing: next))")
        continue
      }
      #expect(isRight == false)
      places += 1
    }
    #expect(places > 1)
  }

  @Test func `a call that is ended as it stands ends where it broke off`() throws {
    let station = try PracticeStation()
    let end = try station.begin(
      station.scenario("clean-video"), by: PlayerReader(TypedPlayer()), seed: 3, person: "Ana Ruiz", cutAfter: 8)
    guard case .interrupted(let attempt, _) = end else { throw NotInterrupted() }
    station.clock.pass(7_200_000)
    try station.room.discard(attempt)
    let settled = try #require(try station.room.report().attempts.last)
    let debrief = try station.room.debrief(settled)
    let closed = try #require(debrief.remarks.last)
    #expect(settled.outcome == .discarded && (1..<600_000).contains(closed.at), "\(closed)")
    #expect(debrief.remarks.map(\.at) == debrief.remarks.map(\.at).sorted())
  }

  private struct NotInterrupted: Error {}

  /// A clock that stands still, as that of a fast machine does: the order is the log's.
  @Test func `in one and the same millisecond the order is that of the log`() throws {
    let still = try PracticeStation()
    still.clock.step = 0
    let player = TypedPlayer(instead: [.item(.grade): ["12"], .prompt(.readBack): ["", ""]])
    let attempt = try still.play(still.scenario("not-yet-verified"), by: player, seed: 3)
    let remarks = try still.room.debrief(attempt).remarks.map(\.remark)
    let judged = try #require(
      remarks.firstIndex {
        if case .step(let step, _) = $0, case .judged = step.fact { true } else { false }
      })
    #expect(remarks[judged + 1] == .standing(.notVerified))
    let answered = try #require(
      remarks.firstIndex {
        if case .step(let step, _) = $0, case .answered(.grade, _) = step.fact { true } else { false }
      })
    guard case .misheard(.item(.grade), "12", _) = remarks[answered - 1] else {
      Issue.record("\(remarks[answered - 1])")
      return
    }
  }

  @Test func `the item, the card, the right thing and what is lost are told, and the score stands last`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let player = TypedPlayer(instead: [.choice(.attestation): ["y"]])
    let attempt = try station.play(station.scenario("another-face"), by: player, seed: 3, person: "Ana Ruiz")
    let printer = PracticePrinter(on: screen.output, language: .english)
    try printer.show(station.room.debrief(attempt), attempt, passMark: 80)
    let text = try screen.text()
    #expect(text.contains("grade answered") && text.contains("DRIVER LICENSE"))
    #expect(text.contains("Right: compare ears, marks and eyes, and say that it is another face"))
    #expect(text.contains("Right: a refusal without a reason, since another face is on the document"))
    #expect(text.contains("The PIN is out: grades, address, health and discipline records of"))
    let last = try #require(text.split(separator: "\n").last)
    #expect(last.hasPrefix("Not passed: you took another face for the one on the document (IV.2)."), "\(last)")
  }
}
