import Verification
import Desk
import Foundation
import GRDB
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// Whoever can write into the station's folder: triggers and hashes do not stop them, only what the log's key sealed does.
@Suite("A PIN that the console created is held to the log (V, IX)")
struct HeldPINTests {
  private let families = (0..<4).map { number in
    DeskFamily(
      StudentID("2002\(10 + number)"), "Wei", "Chen", born: "2014-09-\(10 + number)", caller: "Li Chen",
      number: 3010 + number, pin: nil)
  }
  private var first: DeskFamily { families[0] }
  private var other: DeskFamily { families[1] }

  /// Four guardians with a created PIN, of whom the first has a newer one in its place.
  private func work() throws -> PINsBesideCalls {
    let work = try PINsBesideCalls(families)
    #expect(try work.creation.create(forAllOf: nil) { _ in } == 4)
    _ = try work.creation.replace(for: first.guardianID, of: first.student.id, reason: "seen by somebody else")
    return work
  }

  private func tamper(_ work: PINsBesideCalls, _ sql: String...) throws {
    for sql in sql { try Tampering.execute(sql, in: work.station.folder.database) }
  }

  /// Nobody is shown, given or listed a PIN of this guardian's, and none is created.
  private func expectNone(at work: PINsBesideCalls, of family: DeskFamily? = nil) throws {
    let family = family ?? first
    let before = try work.kinds().count { $0 == "pinCreated" || $0 == "pinsCreated" || $0 == "pinReplaced" }
    let caller = DeskCaller(family, channel: .counter)
    caller.triesAgain = false
    let desk = try work.station.desk()
    #expect(throws: DeskError.createdPINsDiffer) { try caller.play(at: desk) }
    #expect(caller.shown.isEmpty)
    #expect(throws: CreatedPINsDiffer.self) {
      try work.creation.replace(for: family.guardianID, of: family.student.id, reason: "lost")
    }
    #expect(throws: CreatedPINsDiffer.self) {
      try work.creation.create(for: family.guardianID, of: family.student.id)
    }
    #expect(throws: CreatedPINsDiffer.self) { try work.creation.create(forAllOf: nil) { _ in } }
    let after = try work.kinds().count { $0 == "pinCreated" || $0 == "pinsCreated" || $0 == "pinReplaced" }
    #expect(after == before)
  }

  @Test func `is read and replaced as long as nobody changed one`() throws {
    let work = try work()
    for family in families {
      let caller = DeskCaller(family, channel: .counter)
      #expect(try caller.play(at: work.station.desk()) == .closed(.disclosed))
      #expect(caller.shown.count == 1)
    }
    #expect(try work.pin(of: first)?.generation == 2)
    #expect(try AuditedStation(of: work.station).audit(withSeals: true).verdict == .intact)
  }

  @Test(arguments: [
    // The one before it would count again.
    "DELETE FROM created_pin WHERE generation = 2",
    "DELETE FROM created_pin WHERE owner = (SELECT owner FROM created_pin WHERE generation = 2)",
    "DELETE FROM created_pin",
    "DELETE FROM created_pin WHERE generation = 1",
    "UPDATE created_pin SET box = randomblob(length(box)) WHERE generation = 2",
    "UPDATE created_pin SET fingerprint = randomblob(32) WHERE generation = 2",
    "UPDATE created_pin SET key_id = 'x' WHERE generation = 2",
    "UPDATE created_pin SET generation = 9 WHERE generation = 2",
    "UPDATE created_pin SET generation = generation + 1 WHERE generation = 2",
    "UPDATE created_pin SET owner = zeroblob(16) WHERE generation = 2",
    "UPDATE created_pin SET sealed_owner = randomblob(length(sealed_owner)) WHERE generation = 2",
    "UPDATE created_pin SET guardian = zeroblob(16) WHERE generation = 2",
  ]) func `and not where a row was taken away or written over`(_ change: String) throws {
    let work = try work()
    try tamper(work, change)
    try expectNone(at: work)
  }

  @Test func `nor where the boxes of two were exchanged`() throws {
    let work = try work()
    try tamper(
      work,
      """
      CREATE TEMP TABLE was AS SELECT * FROM created_pin;
      UPDATE created_pin SET box = (SELECT box FROM was WHERE was.generation = 1 AND was.owner != created_pin.owner)
        WHERE generation = 2;
      """)
    try expectNone(at: work)
  }

  @Test func `nor where two have each others whole rows`() throws {
    let work = try work()
    try tamper(
      work,
      """
      CREATE TEMP TABLE was AS SELECT * FROM created_pin;
      DELETE FROM created_pin;
      INSERT INTO created_pin SELECT (SELECT owner FROM was AS other WHERE other.generation = 1
          AND other.owner != was.owner ORDER BY other.owner LIMIT 1),
        guardian, sealed_owner, 3, key_id, box, fingerprint FROM was WHERE generation = 2;
      INSERT INTO created_pin SELECT * FROM was WHERE generation = 1;
      """)
    try expectNone(at: work)
  }

  /// All rows as they were, with the log as it is.
  @Test func `nor where an old copy of the rows was put back`() throws {
    let work = try PINsBesideCalls(families)
    _ = try work.creation.create(forAllOf: nil) { _ in }
    let copy = work.station.folder.path + "/copy.sqlite"
    try FileManager.default.copyItem(atPath: work.station.folder.database, toPath: copy)
    _ = try work.creation.replace(for: first.guardianID, of: first.student.id, reason: "lost")
    try Tampering.write(to: work.station.folder.database) { database in
      try database.execute(
        sql: """
          ATTACH '\(copy)' AS old; DELETE FROM created_pin; INSERT INTO created_pin SELECT * FROM old.created_pin;
          DETACH old
          """)
    }
    try expectNone(at: work)
  }

  /// What else the log knows of it goes with it, and all numbers behind stay as they are, or close up.
  @Test(arguments: [
    ["DELETE FROM entry WHERE kind = 'pinReplaced'"],
    ["UPDATE entry SET kind = 'noted', label = 'noted' WHERE kind = 'pinReplaced'"],
    ["UPDATE entry SET body = (SELECT body FROM entry WHERE sequence = 1) WHERE kind = 'pinReplaced'"],
    [
      """
      UPDATE entry SET mac = (SELECT mac FROM entry WHERE sequence = 1),
        body = (SELECT body FROM entry WHERE sequence = 1) WHERE kind = 'pinReplaced'
      """
    ],
    ["DELETE FROM opening WHERE sequence = (SELECT sequence FROM entry WHERE kind = 'pinReplaced')"],
    [
      """
      UPDATE opening SET sealed = (SELECT sealed FROM opening AS other WHERE other.field = 'shelves' AND other.sequence
        = (SELECT sequence FROM entry WHERE kind = 'pinsCreated'))
      WHERE field = 'shelves' AND sequence = (SELECT sequence FROM entry WHERE kind = 'pinReplaced')
      """
    ],
  ]) func `nor where its entry or what that commits to went with it`(_ changes: [String]) throws {
    let work = try work()
    // Later entries stand behind it.
    let desk = try work.station.desk()
    try desk.session.start()
    try desk.session.end()
    try tamper(work, "DELETE FROM created_pin WHERE generation = 2")
    for change in changes { try tamper(work, change) }
    let caller = DeskCaller(first, channel: .counter)
    caller.triesAgain = false
    #expect(throws: DeskError.self) { try caller.play(at: work.station.desk()) }
    #expect(caller.shown.isEmpty)
    #expect(throws: (any Error).self) {
      try work.creation.replace(for: first.guardianID, of: first.student.id, reason: "lost")
    }
  }

  /// A console that is open meanwhile, too.
  @Test func `nor while a call is in hand`() throws {
    let work = try work()
    let desk = try work.station.desk()
    let caller = DeskCaller(first, channel: .counter)
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    try tamper(work, "DELETE FROM created_pin WHERE generation = 2")
    #expect(throws: DeskError.createdPINsDiffer) { try desk.opensPIN() }
    #expect(try !work.station.entries().contains { $0.kind == "disclosureAuthorized" })
  }

  @Test func `nor on a schools list`() throws {
    let work = try PINsBesideCalls(families, settings: ["pin-rosters": "yes"])
    _ = try work.creation.create(forAllOf: nil) { _ in }
    _ = try work.creation.replace(for: first.guardianID, of: first.student.id, reason: "lost")
    #expect(try work.export.list(of: "SCH-1", PINRosterFilter()).pins.count == 4)
    try tamper(work, "DELETE FROM created_pin WHERE generation = 2")
    #expect(throws: CreatedPINsDiffer.self) { try work.export.list(of: "SCH-1", PINRosterFilter()) }
  }

  /// The newest of several consoles' counts for all of them.
  @Test func `by what another console created meanwhile`() throws {
    let work = try work()
    let desk = try work.station.desk()
    let caller = DeskCaller(other, channel: .counter)
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    let session = try work.station.desk().session
    let creation = PINCreation(session, work.directory, work.station.pins, safe: work.station.safe)
    for family in families {
      _ = try creation.replace(for: family.guardianID, of: family.student.id, reason: "lost")
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(try work.pin(of: first)?.generation == 3 && work.pin(of: other)?.generation == 2)
    try tamper(work, "DELETE FROM created_pin WHERE generation = 3")
    try expectNone(at: work)
  }

  /// Its entry says where the newest stands, so that nobody has to look further back.
  @Test func `behind an import that began since`() throws {
    let work = try work()
    try work.station.load(DeskRoster(families))
    let begun = try #require(try work.station.entries().last { $0.kind == "importBegun" })
    let newest = try #require(try work.station.entries().last { $0.kind == "pinReplaced" })
    #expect(begun.fact["pins"]?.integer == newest.sequence)
    let caller = DeskCaller(first, channel: .counter)
    #expect(try caller.play(at: work.station.desk()) == .closed(.disclosed))
    try tamper(work, "DELETE FROM created_pin WHERE generation = 2", "DELETE FROM entry WHERE kind = 'pinReplaced'")
    let again = DeskCaller(first, channel: .counter)
    again.triesAgain = false
    #expect(throws: DeskError.self) { try again.play(at: work.station.desk()) }
    #expect(again.shown.isEmpty)
  }

  /// Between the look at the log and the entry.
  @Test func `behind an import beside whose beginning another was created`() throws {
    let work = try work()
    var isBeginning = true
    try work.station.load(DeskRoster(families)) { call in
      guard call == .append, isBeginning else { return }
      isBeginning = false
      _ = try work.creation.replace(for: other.guardianID, of: other.student.id, reason: "lost meanwhile")
    }
    let entries = try work.station.entries()
    let begun = try #require(entries.last { $0.kind == "importBegun" })
    let newest = try #require(entries.last { $0.kind == "pinReplaced" })
    #expect(newest.sequence < begun.sequence && begun.fact["pins"]?.integer == newest.sequence)
    #expect(try AuditedStation(of: work.station).audit(withSeals: true).verdict == .intact)
    for family in families {
      let caller = DeskCaller(family, channel: .counter)
      #expect(try caller.play(at: work.station.desk()) == .closed(.disclosed))
    }
  }
}
