import Desk
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("An audit lets stand what honest people did")
struct HonestHistoryTests {
  let log: AuditedStation
  var station: DeskStation { log.station }

  init() throws { log = try AuditedStation() }

  @Test func clocks_that_were_moved_are_reported() throws {
    let still = try log.audit().clock
    #expect(still.setBack == 0 && still.moved == 0 && still.first == nil)
    let before = try log.audit().entries
    station.clock.setWall(backMinutes: 30)
    try station.desk().logStart()
    station.clock.setWall(backMinutes: -90)
    try station.desk().logStart()
    station.clock.reboot(as: "boot-2")
    try station.desk().logStart()
    let report = try log.audit()
    #expect(report.verdict == .intact)
    #expect(report.clock.setBack == 1 && report.clock.moved == 1 && report.clock.first == before)
  }

  @Test func an_old_case_that_someone_else_closed() throws {
    let desk = try station.desk(operator: "Ben Ito")
    let open = try #require(desk.openCases().first?.reference)
    station.clock.advance(minutes: 25 * 60)
    #expect(try desk.pickUp(open) == .onlyToClose)
    try desk.closeOld()
    #expect(try log.audit().verdict == .intact)
    #expect(try log.audit().openCases == 0)
  }

  @Test func a_correction_names_the_entry_and_its_note_lies_beside() throws {
    let entry = try log.first("idChecked")
    let bytes = try SQLiteCaseStore(StationDatabase(opening: log.database)).entries(from: entry, limit: 1)
    try station.desk().correct(entry, note: "it was a passport")
    #expect(throws: DeskError.noSuchEntry) { try station.desk().correct(100_000, note: "x") }
    let report = try log.audit()
    #expect(report.verdict == .intact && report.corrections == 1)
    let correction = try #require(station.entries().last { $0.kind == "correction" })
    #expect(correction.fact["entry"] == .integer(entry))
    #expect(correction.fact["leaf"]?.string == Hex.encode(MerkleTree.leafHash(bytes[0])))
    #expect(try SQLiteCaseStore(StationDatabase(opening: log.database)).entries(from: entry, limit: 1) == bytes)
  }

  @Test func every_256_entries_and_with_every_disclosure_there_is_a_checkpoint() throws {
    let journal = try station.journal()
    while try log.audit().entries < 520 {
      for _ in 0..<50 { try journal.record(StationFact.checkpointsResumed, operator: "x", policy: 1) }
    }
    let sizes = try Set(log.sizes())
    #expect(sizes.isSuperset(of: [256, 512]))
    for entry in try station.entries() {
      let isDue = ["disclosureAuthorized", "consoleStarted", "consoleEnded", "keyAnnounced"].contains(entry.kind)
      #expect(sizes.contains(entry.sequence + 1) == (isDue || (entry.sequence + 1) % 256 == 0), "\(entry.kind)")
    }
    #expect(try log.audit().verdict == .intact)
  }

  @Test func a_station_of_the_version_before_is_brought_up_to_date() throws {
    // The version before knew no keys and kept no checkpoints.
    let now = try StationOnDisk()
    try now.append(Fact.cleanCase(), to: "KP-4821")
    for name in ["KP-0001", "KP-0002"] { try now.append(Array(Fact.cleanCase().prefix(9)), to: name) }
    let scratch = try ScratchFolder()
    let path = scratch.file("station.sqlite")
    try Self.copy(now.scratch.file("station.sqlite"), asOfVersion: 4, to: path)
    #expect(throws: StoreError.refused(reason: "it is of an earlier version; open the console once")) {
      try StationDatabase(auditing: path)
    }
    let store = SQLiteCaseStore(try StationDatabase(opening: path))
    let report = try LogAudit(SQLiteAuditSource(StationDatabase(auditing: path))).run()
    #expect(report.verdict == .intact && report.entries == 38 && report.key == nil && report.signed == 0)
    for index: Int64 in 0..<38 {
      #expect(try store.inclusionProof(of: index, in: 38) == now.store.inclusionProof(of: index, in: 38))
    }
    #expect(try StationDatabase(opening: path).isUnaltered)
    // From here on it is signed.
    let journal = try Journal(store: store, station: "test", clock: now.clock, signer: .test())
    let key = try LogSigner.test().publicKey
    try journal.record(StationFact.keyAnnounced(key.named(store.origin), vouched: nil), operator: "x", policy: 0)
    let signed = try LogAudit(SQLiteAuditSource(StationDatabase(auditing: path)), keys: [key]).run()
    #expect(signed.verdict == .intact && signed.signed == 39)
  }

  private static func copy(_ source: String, asOfVersion version: Int, to path: String) throws {
    let old = Schema(
      applicationID: Schema.station.applicationID, migrations: Array(Schema.station.migrations.prefix(version)),
      digests: Schema.station.digests, hasEdges: true)
    let queue = try DatabaseQueue(path: path, configuration: .durable)
    try queue.inDatabase { database in
      try old.create(in: database)
      try database.execute(sql: "INSERT INTO station VALUES (1, 'practice', 'test', 'pinline/practice/test', 'key')")
      try database.execute(sql: "PRAGMA trusted_schema = ON")
      try database.execute(sql: "ATTACH ? AS now", arguments: [source])
      for entry in try Row.fetchAll(database, sql: "SELECT * FROM now.entry ORDER BY sequence") {
        let columns = entry.columnNames.filter { $0 != "subtrees" }
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO entry (\(columns.joined(separator: ", "))) VALUES (\(places))",
          arguments: StatementArguments(columns.map { entry[$0] as DatabaseValue }))
        try moveHead(database)
      }
      try database.execute(sql: "DETACH now")
    }
    try queue.close()
  }

  private static func moveHead(_ database: Database) throws {
    let entry = try #require(try Row.fetchOne(database, sql: "SELECT * FROM entry ORDER BY sequence DESC LIMIT 1"))
    let head = try #require(try Row.fetchOne(database, sql: "SELECT * FROM head"))
    var tree = try #require(
      MerkleFrontier(size: head["size"] as Int64, serialized: Array(head["frontier"] as Data)))
    tree.append(Array(entry["leaf"] as Data))
    try database.execute(
      sql: "UPDATE head SET size = ?, frontier = ?, wall = ?, boot = ?, monotonic = ?",
      arguments: [
        tree.size, Data(tree.serialized), entry["wall"] as Int64, entry["boot"] as String, entry["monotonic"] as Int64,
      ])
  }
}
