import Verification
import Operations
import TestSupport
import Testing

@testable import Desk

@Suite("A roster that is put back while a call is going on")
struct UndoneInCallTests {
  /// - Guide: III.2, III.3
  @Test func `restricts whom it restricts before the PIN is shown`() throws {
    let station = try DeskStation()
    var family = DeskFamily.clean
    family.restriction = "court order"
    try station.load(DeskRoster([family]))
    try station.load(DeskRoster([.clean]))
    let caller = DeskCaller()
    caller.at(.readBack(round: 1)) { [station] _ in try station.undo() }
    #expect(try caller.play(at: station.desk()) == .refused(.closed))
    #expect(caller.shown.isEmpty)
    // Without that the call ends with a PIN.
    let other = try DeskStation()
    try other.load(DeskRoster([family]))
    try other.load(DeskRoster([.clean]))
    #expect(try DeskCaller().play(at: other.desk()) == .closed(.disclosed))
  }
}
