@testable import Desk
import Matching
import Records
import TestSupport
import Testing

@Suite("How a caller comes to be seen (IV)")
struct SightTests {
  /// Nobody is offered to attest what can no longer be attested.
  @Test func `is for the first time where the next child is named too late`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk)
    try desk.openSibling()
    _ = try desk.naming.find(ChildQuery(.id(DeskFamily.sibling.student.id.text)))
    #expect(desk.step == .see(.still))
    station.clock.advance(minutes: 6)
    #expect(desk.step == .see(.first))
  }

  @Test func `is for the first time where no ID serves`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .see(.first) }
    let hand = try #require(desk.hand)
    #expect(hand.sight(in: true) == .first && hand.sight(in: false) == .first)
  }
}
