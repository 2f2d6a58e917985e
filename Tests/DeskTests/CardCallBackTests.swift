import Verification
import Desk
import Ledger
import Matching
import Records
import Station
import TestSupport
import Testing

/// Otherwise whoever passes once would take the true parent's calls (VIII).
@Suite("A call back after a change at the emergency card (VIII)")
struct CardCallBackTests {
  @Test func `goes to no number that was given within 30 days, and to the others as before`() throws {
    let station = try DeskStation.forCards()
    let desk = try station.change([.cell: CardFamily.new.filter(\.isNumber)])
    let reference = try #require(desk.reference)
    try desk.beside.callBacks.promise(reference, at: station.clock.now().wall)
    var roster = CardFamily.roster()
    roster.setPhones([CardFamily.mother, CardFamily.new], of: CardFamily.clean.guardianID)
    try station.load(roster)
    func numbers() throws -> [String]? { try station.desk().beside.callBacks.begin(reference)?.numbers }
    #expect(try numbers() == [CardFamily.mother])
    station.clock.advance(milliseconds: RecentNumbers.span - 1)
    #expect(try numbers() == [CardFamily.mother])
    station.clock.advance(milliseconds: 1)
    #expect(try numbers() == [CardFamily.mother, CardFamily.new])
  }

  /// Either parent's number answers item 6, whoever of them is on the line.
  @Test func `waits while the other parent calls about the child`() throws {
    let station = try DeskStation.forCards()
    let desk = try station.desk()
    #expect(try CardFamily.caller().play(at: desk) == .closed(.disclosed))
    let reference = try #require(desk.reference)
    try desk.beside.callBacks.promise(reference, at: station.clock.now().wall)
    desk.forget()
    let other = try station.desk(operator: "Ben Ito")
    try CardFamily.caller(CardFamily.byFather).play(at: other) { $0 == .ask(.phone) }
    #expect(throws: DeskError.childInCall) { _ = try station.desk().beside.callBacks.begin(reference) }
    try other.leaving.abandon(.caller)
    #expect(try station.desk().beside.callBacks.begin(reference)?.numbers == [CardFamily.mother])
  }
}
