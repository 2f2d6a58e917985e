import Desk
import Ledger
import Matching
import Records
import TestSupport
import Testing
import Verification

@Suite("What came of an earlier case (IV)")
struct PastCaseTests {
  private let station: DeskStation

  init() throws { station = try DeskStation() }

  /// What an operator is told of before the first question.
  private func told() throws -> [PastCase] {
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .ask(.birthDate) }
    defer { desk.forget() }
    return try desk.naming.history()
  }

  private func outcome(_ caller: DeskCaller = DeskCaller()) throws -> [PastCase.Outcome] {
    try caller.play(at: station.desk()) { $0 == .parked }
    return try told().map(\.outcome)
  }

  @Test func `is unconfirmed where the PIN was not read back rightly`() throws {
    let caller = DeskCaller()
    caller.readsBack = "00000000"
    #expect(try outcome(caller) == [.unconfirmed])
  }

  @Test func `is a refusal where it was given up after a failed verdict and none before`() throws {
    let early = DeskCaller()
    early.at(.identify) { try $0.leaving.abandon(.caller) }
    #expect(try outcome(early) == [.unjudged])
    let late = DeskCaller()
    late.family.answers[.grade] = "sexto"
    late.at(.readBack(round: 2)) { try $0.leaving.abandon(.caller) }
    // The newest first; between them is the case in which the operator was told of the other.
    #expect(try outcome(late) == [.refused, .open, .unjudged])
  }

  @Test func `is unjudged where no round came to its end`() throws {
    let caller = DeskCaller()
    for _ in 0...3 { caller.at(.ask(.grade)) { try $0.questions.restartRound(.badLine) } }
    #expect(try outcome(caller) == [.unjudged])
  }

  @Test func `is a refusal where that was told openly too`() throws {
    let caller = DeskCaller()
    caller.at(.identify) { try $0.leaving.refuse(.idUnsuitable) }
    #expect(try outcome(caller) == [.refused])
  }

  @Test func `is told of for thirty days`() throws {
    #expect(try DeskCaller().play(at: station.desk()) == .closed(.disclosed))
    let month: Int64 = 30 * 24 * 60 * 60_000
    station.clock.advance(milliseconds: month - 1)
    #expect(try told().map(\.outcome) == [.disclosed])
    station.clock.advance(milliseconds: 1)
    #expect(try told().map(\.outcome) == [.open])
  }
}
