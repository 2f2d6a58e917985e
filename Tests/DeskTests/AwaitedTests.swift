import Desk
import Matching
import Records
import TestSupport
import Testing
import Verification

@Suite("A case that was picked up in the middle (IV)")
struct AwaitedTests {
  let station: DeskStation
  let desk: Desk

  /// Leaves a case at its grade, as a process that is killed does, and picks it up.
  init() throws {
    station = try DeskStation()
    let first = try station.desk()
    try DeskCaller().play(at: first) { $0 == .ask(.grade) }
    desk = try station.desk()
    let waiting = try desk.resumption.pickUp(#require(first.reference))
    #expect(waiting == .interrupted)
  }

  @Test func `does not go on before it is said how`() throws {
    let before = try station.facts(of: desk.reference)
    let ways: [(Desk) throws -> Void] = [
      { try $0.questions.answer("quinto") }, { try $0.questions.correct(.firstName, "maria") },
      { try $0.questions.restartRound(.badLine) }, { try $0.presence.loseSight() }, { try $0.presence.see() },
      { try $0.resumption.resume() },
    ]
    for way in ways { #expect(throws: DeskError.wrongStep(.outOfOrder)) { try way(desk) } }
    #expect(try station.facts(of: desk.reference) == before)
  }

  @Test(
    arguments: [
      { try $0.flag() }, { try $0.beside.note("rings again") }, { try $0.leaving.park(.operatorChoice) },
      { try $0.leaving.abandon(.caller) }, { try $0.leaving.refuse(.noVideo) },
    ] as [@Sendable (Desk) throws -> Void])
  func `can be noted, flagged and left`(_ way: @Sendable (Desk) throws -> Void) throws {
    let reference = desk.reference
    let before = try station.facts(of: reference).count
    try way(desk)
    #expect(try station.facts(of: reference).count == before + 1)
  }
}
