import Desk
import Matching
import Records
import TestSupport
import Testing
import Verification

@Suite("Who a caller is taken to be (III, IV.1)")
struct ClaimedCallerTests {
  /// What they are to the child tells namesakes apart, and is no question of its own.
  @Test(arguments: ["mother", "aunt", ""])
  func `is the only guardian of the name whatever they say they are`(_ relationship: String) throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.counter))
    _ = try desk.naming.find(ChildQuery(.id(DeskFamily.clean.student.id.text)))
    try desk.naming.name(DeskFamily.clean.caller, relationship: relationship)
    #expect(try station.committed("standing", of: desk.reference) == ["clear"])
  }

  @Test func `is for the next child the guardian of the case before`() throws {
    var own = DeskFamily.sibling
    own.restriction = "court order"
    var other = DeskFamily.sibling
    (other.caller, other.guardianID, other.pin) = ("Luis Delgado", "G-2044", nil)
    let station = try DeskStation([.clean, own, other])
    let desk = try station.desk()
    try DeskCaller().play(at: desk)
    try desk.openSibling()
    #expect(try desk.naming.find(ChildQuery(.id(own.student.id.text))) == .one)
    #expect(try station.committed("standing", of: desk.reference) == ["restricted"])
  }
}
