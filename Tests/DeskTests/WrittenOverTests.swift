import Records
import Desk
import Diagnostics
import Foundation
import Ledger
import Station
import TestSupport
import Testing
import Verification

/// Whoever administers the database may write over it for the length of a call and put everything back afterwards: nothing shows
/// then. So what decides is held against the seals and commitments while it decides.
@Suite("What was written over decides nothing (III, IV)")
struct WrittenOverTests {
  private let station: DeskStation

  init() throws { station = try DeskStation(kind: .live) }

  private func sql(_ statement: String) throws {
    try Tampering.execute(statement, in: station.folder.database)
  }

  /// The answers of one's own family do not stand for another child's.
  @Test(arguments: ["student", "guardian"]) func `neither whose child it is nor who calls`(_ field: String) throws {
    try DeskCaller(.twin).play(at: station.desk())
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .see(.first) }
    let reference = try #require(desk.reference)
    try sql(
      """
      UPDATE opening SET (sealed, fingerprint) =
        (SELECT sealed, fingerprint FROM opening WHERE field = '\(field)' ORDER BY sequence LIMIT 1)
      WHERE field = '\(field)'
      """)
    let next = try station.desk()
    _ = try next.resumption.pickUp(reference)
    try next.resumption.continueSession()
    let caller = DeskCaller(.twin)
    caller.triesAgain = false
    #expect(throws: DeskError.unreadable(.values)) { try caller.play(at: next) }
    #expect(caller.shown.isEmpty)
  }

  /// Nor what was sealed before the key was rotated: that seal is kept.
  @Test(arguments: [false, true]) func `nor that nothing failed before`(_ isRotated: Bool) throws {
    let flagged = DeskCaller()
    flagged.at(.ask(.grade)) { try $0.flag() }
    #expect(try flagged.play(at: station.desk()) == .refused(.closed))
    let entry = try #require(station.entries().first { $0.kind == "flagged" }).sequence
    if isRotated {
      let session = try station.desk().session
      _ = try LogKeys.rotate(
        in: station.folder, of: session.journal, origin: station.identity.origin, from: station.signer(),
        by: session.author, policy: 1, environment: [:])
      #expect(try DeskCaller(.twin).play(at: station.desk()) == .closed(.disclosed))
    }
    try sql(
      """
      UPDATE entry SET kind = 'noted', label = 'noted',
        body = CAST(replace(CAST(body AS TEXT), '"kind":"flagged"', '"kind":"noted"') AS BLOB) WHERE kind = 'flagged'
      """)
    let caller = DeskCaller()
    caller.triesAgain = false
    #expect(throws: DeskError.strangeEntry(entry)) { try caller.play(at: station.desk()) }
    #expect(caller.shown.isEmpty)
  }

  /// An entry that is hidden under another case's name, or none, is found where it stands.
  @Test func `nor whom a failure is about`() throws {
    let flagged = DeskCaller()
    flagged.at(.ask(.grade)) { try $0.flag() }
    _ = try flagged.play(at: station.desk())
    try sql("UPDATE entry SET case_reference = NULL, phase = NULL, state = NULL WHERE kind = 'named'")
    let caller = DeskCaller()
    caller.triesAgain = false
    #expect(try caller.play(at: station.desk()) == .refused(.closed))
    #expect(caller.shown.isEmpty)
  }

  @Test func `nor who works here and what the policy is`() throws {
    _ = try station.desk()
    let before = try Data(contentsOf: URL(fileURLWithPath: station.folder.database))
    for kind in ["staffNamed", "policyChanged"] {
      try sql("UPDATE entry SET mac = zeroblob(32) WHERE kind = '\(kind)'")
      let at = try #require(station.entries().first { $0.kind == kind }).sequence
      #expect(throws: JournalError.strange(entry: at)) { try station.desk() }
      try before.write(to: URL(fileURLWithPath: station.folder.database))
    }
  }

  /// Where nothing outside of the database knows what was signed, an older database could be put back and nothing would show it.
  @Test func `nothing is shown that only the database knows of`() throws {
    station.policy = try DeskStation.policy(["checkpoints": "/nowhere/at/all"])
    // The key remembers in place of the folder.
    #expect(try DeskCaller().play(at: station.desk()) == .closed(.disclosed))
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.triesAgain = false
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    try FileManager.default.moveItem(atPath: station.folder.keys, toPath: station.folder.keys + ".away")
    #expect(throws: DeskError.notWritten(reason: .cannotWrite("/nowhere/at/all"))) { try caller.play(at: desk) }
    #expect(caller.shown.isEmpty)
  }
}
