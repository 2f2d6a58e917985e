@testable import Desk
import Diagnostics
import Ledger
import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

/// What was typed lives in memory, for one round and one session.
@Suite("What a case forgets (IV)")
struct ForgettingTests {
  let station: DeskStation
  let desk: Desk

  init() throws {
    station = try DeskStation()
    desk = try station.desk()
  }

  /// A case whose child was found by name, at the grade.
  private func asking() throws -> CaseInHand {
    let caller = DeskCaller()
    caller.query = ChildQuery(.name(first: "Maria", last: "Delgado", born: "3/14/15"))
    try caller.play(at: desk) { $0 == .ask(.grade) }
    return try #require(desk.hand)
  }

  @Test(arguments: [Event.restartRound(.badLine), .park(.operatorChoice), .takeOver])
  func `are all answers where the session or the round breaks`(_ event: Event) throws {
    let hand = try asking()
    hand.type("quinto", for: .grade)
    #expect(hand.given == [.birthDate, .firstName, .lastName])
    try desk.record(event)
    #expect(Item.allCases.allSatisfy { hand.answers[$0] == nil })
    #expect(hand.draft == nil && hand.given.isEmpty)
  }

  @Test func `is an answer that was not logged before the round began again`() throws {
    _ = try asking()
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.questions.answer("quinto") }
    #expect(desk.questions.draft(of: .grade) == "quinto")
    try desk.questions.restartRound(.badLine)
    #expect(desk.questions.draft(of: .grade) == nil)
  }

  @Test func `is nothing by a fact that was taken before`() throws {
    let hand = try asking()
    let receipts = try desk.session.journal.receipts(of: hand.procedure.reference, as: Fact.self)
    for receipt in receipts { #expect(!hand.take(receipt)) }
  }

  /// After a showing that nobody knows of, the PIN on record is compared, and not the one that was opened before it.
  @Test func `is the PIN of the showing before`() throws {
    let caller = DeskCaller()
    caller.readsBack = "00000000"
    try caller.play(at: desk) { $0 == .authorize(showing: 2) }
    var family = DeskFamily.clean
    family.pin = "31415926"
    try station.load(DeskRoster([family]))
    station.store.fail(append: 1, .afterPersisting)
    station.store.failingLookUps = 1
    #expect(throws: DeskError.outcomeUnknown) { try desk.opensPIN() }
    try desk.resumption.recover()
    #expect(desk.step == .readBackPIN(showing: 2))
    #expect(try desk.readsBack("31415926"))
  }
}
