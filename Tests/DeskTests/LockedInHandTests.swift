import Desk
import Diagnostics
import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

/// Locks count for whom a case is about from the moment that it is said, also where the log could not take it yet.
@Suite("A lock on whom a case is about (IV)")
struct LockedInHandTests {
  /// Three callers of this name fail for the clean child; then one comes to the counter for a child, whose naming the log does
  /// not take.
  private func needsAttendant(for family: DeskFamily, after failed: String) throws -> Bool {
    let station = try DeskStation(kind: .live)
    for _ in 0..<3 {
      let caller = DeskCaller()
      caller.family.caller = failed
      caller.family.answers[.phone] = "323 555 2044"
      #expect(try caller.play(at: station.desk()) == .refused(.closed))
    }
    let desk = try station.desk()
    try DeskCaller(family, channel: .counter).play(at: desk) { $0 == .nameCaller }
    #expect(try !desk.presence.needsAttendant())
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.naming.name(family.caller) }
    return try desk.presence.needsAttendant()
  }

  @Test func `holds for the child`() throws { #expect(try needsAttendant(for: .clean, after: "Rosa Fuentes")) }

  @Test func `holds for the guardian of another child`() throws {
    #expect(try needsAttendant(for: .sibling, after: "Rosa Delgado"))
    #expect(try !needsAttendant(for: .twin, after: "Rosa Delgado"))
  }

  /// A line that nobody can read any more is not one without failures.
  @Test func `holds for no other line that stands in the place of the caller's`() throws {
    let station = try DeskStation(kind: .live)
    let desk = try station.desk()
    let caller = DeskCaller(.clean, channel: .phone)
    caller.triesAgain = false
    try caller.play(at: desk) { $0 == .identify }
    try Tampering.execute("UPDATE opening SET sealed = zeroblob(92) WHERE field = 'line'", in: station.folder.database)
    #expect(throws: DeskError.unreadable(.values)) { try caller.play(at: desk) }
    #expect(caller.shown.isEmpty)
  }
}
