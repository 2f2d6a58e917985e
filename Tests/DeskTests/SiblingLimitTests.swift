import Desk
import Foundation
import Ledger
import Records
import Station
import TestSupport
import Testing
import Verification

/// The next child's case begins under the rules of every other.
@Suite("The next child's case does not begin (IV)")
struct SiblingLimitTests {
  @Test func `where too many failed in the hands of whoever sits at the desk`() throws {
    let station = try DeskStation(settings: ["lock.staff": "4/24h"])
    let desk = try station.desk()
    try DeskCaller().play(at: desk)
    for family in [DeskFamily.twin, .namesake] {
      let caller = DeskCaller(family)
      caller.family.answers[.phone] = "323 555 2044"
      #expect(try caller.play(at: station.desk()) == .refused(.closed))
    }
    #expect(desk.canOpenSibling)
    #expect(throws: DeskError.staffLocked) { try desk.openSibling() }
  }

  @Test func `where checkpoints are required and cannot be written`() throws {
    let station = try DeskStation(settings: ["checkpoints.required": "yes"])
    let desk = try station.desk()
    try DeskCaller().play(at: desk)
    try station.load(DeskRoster())
    let shelf = station.folder.path + "/checkpoints"
    try FileManager.default.removeItem(atPath: shelf)
    try Data().write(to: URL(fileURLWithPath: shelf))
    _ = try? desk.session.makeCheckpoint()
    let reason = try #require(desk.session.checkpointTrouble)
    let before = try station.entries().filter { $0.kind == "opened" }.count
    #expect(throws: DeskError.checkpoints(reason: reason)) { try desk.openSibling() }
    #expect(throws: DeskError.checkpoints(reason: reason)) { try desk.open(DeskCaller.opening(.video)) }
    #expect(try station.entries().filter { $0.kind == "opened" }.count == before)
  }

  /// Whoever takes a case over saw no ID.
  @Test func `after a case that was taken over before its end`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .readBackPIN(showing: 1) }
    // What was read back is logged, the end is not.
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: DeskError.self) { try desk.readsBack(caller.shown[0]) }
    try desk.resumption.takeOver()
    #expect(desk.step == .ended(.closed(.disclosed)))
    #expect(!desk.canOpenSibling)
    #expect(throws: DeskError.noCase) { try desk.openSibling() }
  }
}
