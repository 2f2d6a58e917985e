import CallScript
import Console
import Diagnostics
import Practice
import PracticeConsole
import Records
import TestSupport
import Testing

@Suite("Practice: what happened is not erased")
struct NothingErasedTests {
  /// A call with another face, attested as the same, that ends at every line after it: by a kill, and by Ctrl-D.
  @Test func `a false attestation stands wherever the call is cut and whatever becomes of it`() throws {
    var wrong = 0
    for lines in 14..<40 {
      let station = try PracticeStation()
      let reader = PlayerReader(TypedPlayer(instead: [.choice(.attestation): ["y"]]))
      let end = try station.begin(
        station.scenario("another-face"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: lines)
      guard case .interrupted(let attempt, _) = end else { continue }
      let lied = attempt.events.map(\.event).contains(.attestedFalsely(.face))
      let open = try station.room.report()
      #expect(open.people.map(\.wrongDisclosures) == [lied ? 1 : 0] && open.people.map(\.unfinished) == [1])
      #expect(ReportCSV.text(of: open).contains(",interrupted,"))
      try station.room.discard(attempt)
      let report = try station.room.report()
      #expect(report.people.map(\.wrongDisclosures) == [lied ? 1 : 0], "after \(lines) lines")
      #expect(report.rows.map(\.tries) == [1] && report.rows.map(\.isPassed) == [false])
      #expect(ReportCSV.text(of: report).contains(",discarded,"))
      if lied {
        wrong += 1
        #expect(report.rows.map(\.scores) == [[0]])
      }
    }
    #expect(wrong > 1)
  }

  /// The PIN of a child for whom none is due is out with its showing, and no later line takes it back.
  @Test func `a wrong disclosure stands although the call is killed at its showing`() throws {
    var (wrong, settled) = (0, 0)
    for lines in 14..<45 {
      let station = try PracticeStation()
      let reader = PlayerReader(TypedPlayer(instead: [.choice(.attestation): ["y"]]))
      let end = try station.begin(
        station.scenario("another-face"), by: reader, seed: 3, person: "Ana Ruiz", cutAfter: lines)
      guard case .interrupted(let attempt, _) = end, attempt.events.map(\.event).contains(.shown) else { continue }
      wrong += 1
      #expect(attempt.isWrongDisclosure)
      let again = PlayerReader(TypedPlayer())
      guard case .scored(let scored) = try station.room.goOn(with: attempt, at: station.seat(again)) else { continue }
      settled += 1
      #expect(scored.isWrongDisclosure && scored.result?.score == 0)
    }
    #expect(wrong > 0 && settled > 0)
  }

  @Test func `a call that was left stands in report and table`() throws {
    let station = try PracticeStation()
    let left = TypedPlayer(instead: [.main: ["quit"]])
    _ = try station.play(station.scenario("clean-video"), by: left, seed: 2, person: "Ana Ruiz")
    let report = try station.room.report()
    #expect(report.people.map(\.unfinished) == [1] && report.rows.map(\.tries) == [1])
    #expect(ReportCSV.text(of: report).contains(",left,"))
  }
}
