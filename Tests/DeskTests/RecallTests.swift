@testable import Desk
import Ledger
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("Child and caller read back")
struct RecallTests {
  /// The call sees the same child throughout, but where its rules ask to look again.
  @Test func `are not looked up where they are in hand`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .ask(.grade) }
    let hand = try #require(desk.hand)
    try station.load(DeskRoster([.twin]))
    try desk.recallSubject(hand)
    #expect(hand.student?.id == DeskFamily.clean.student.id)
    try desk.refresh(hand)
    #expect(hand.student == nil && hand.caller?.standing(on: station.clock.today) == .notListed)
  }

  /// Only whoever administers the database can take away what was logged.
  @Test func `are gone with a case that the log has nothing of`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.video))
    try Tampering.execute("DELETE FROM entry WHERE kind = 'opened'", in: station.folder.database)
    try desk.resumption.recover()
    #expect(desk.reference == nil && desk.step == .idle)
  }
}
