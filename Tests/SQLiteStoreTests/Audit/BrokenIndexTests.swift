import Desk
import Foundation
import GRDB
import Ledger
import Operations
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// Every row is right and every hash fits: only what is looked up through the index is not there.
@Suite("An index that does not lead to its rows")
struct BrokenIndexTests {
  let log: AuditedStation

  /// A station that created a PIN.
  init() throws {
    let station = try DeskStation([.pinless])
    try DeskCaller(.pinless).play(at: station.desk())
    log = AuditedStation(of: station)
  }

  /// Where the page lies in the file that an index begins on, and how long a page is.
  private func start(of index: String) throws -> (page: Int, size: Int) {
    let (page, size) = try log.read { database in
      (
        try Int.fetchOne(database, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [index]),
        try Int.fetchOne(database, sql: "PRAGMA page_size")
      )
    }
    return ((try #require(page) - 1) * (try #require(size)), try #require(size))
  }

  /// Makes the page that an index begins on one without anything in it, as a disk may do that lost a write.
  private func empty(_ index: String) throws {
    let (page, size) = try start(of: index)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: log.database))
    // The last level of an index; no free block, no cells, which would lie before the page's end, and no pieces.
    let header: [UInt8] = [0x0A, 0, 0, 0, 0, UInt8(size >> 8), UInt8(size & 0xFF), 0]
    bytes.replaceSubrange(page..<page + header.count, with: header)
    try FileChange.restore(bytes, to: log.database)
  }

  /// Takes rows out of an index by a condition, which shows nowhere afterwards.
  private func hide(_ rows: String, from index: String) throws {
    let queue = try DatabaseQueue(path: log.database)
    try queue.inDatabase { database in
      let found = try String.fetchOne(
        database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [index])
      let sql = try #require(found)
      func set(_ sql: String) throws {
        try database.execute(sql: "PRAGMA writable_schema = ON")
        try database.execute(sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [sql, index])
        try database.execute(sql: "PRAGMA writable_schema = RESET")
      }
      try set(sql + (sql.contains(" WHERE ") ? " AND NOT (\(rows))" : " WHERE NOT (\(rows))"))
      try database.execute(sql: "REINDEX \(index)")
      try set(sql)
    }
    try queue.close()
  }

  /// Whatever the tables have: an index that is added and not looked through shows here.
  @Test func `any that was emptied`() throws {
    let indexes = try log.read {
      // What migrations are called is looked up by nobody.
      try String.fetchAll(
        $0, sql: "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name <> 'migration' ORDER BY name")
    }
    #expect(try indexes.count == 7 && log.audit().verdict == .intact)
    let whole = try Data(contentsOf: URL(fileURLWithPath: log.database))
    for index in indexes {
      try empty(index)
      #expect(try log.fault() == .databaseDamaged, "\(index)")
      try FileChange.restore(whole, to: log.database)
    }
  }

  @Test(arguments: ["entry_by_case", "entry_by_kind", "entry_that_counts", "opening_by_fingerprint"])
  func `one that lacks the rows of an entry`(_ index: String) throws {
    let kinds = ["entry_by_kind": "keyAnnounced", "entry_that_counts": "searched", "opening_by_fingerprint": "named"]
    try hide("sequence = \(log.first(kinds[index] ?? "judged"))", from: index)
    #expect(try log.fault() == .databaseDamaged)
  }

  /// In the index of hashes every row is there, but two stand where nobody looks for them.
  @Test func `one whose rows are out of order`() throws {
    let page = try start(of: "sqlite_autoindex_entry_1").page
    var bytes = try Data(contentsOf: URL(fileURLWithPath: log.database))
    // The last level of an index begins with 8 bytes and goes on with the places of its rows, two bytes each.
    #expect(bytes[page] == 0x0A)
    let (first, second) = (bytes[page + 8..<page + 10], bytes[page + 10..<page + 12])
    bytes.replaceSubrange(page + 8..<page + 12, with: second + first)
    try FileChange.restore(bytes, to: log.database)
    #expect(try log.fault() == .databaseDamaged)
  }

  /// Whoever logs meanwhile adds rows to the index of hashes that were not there when the table was read.
  @Test func `unless it is ahead of what was read`() throws {
    let store = SQLiteCaseStore(try log.station.open())
    func index(_ entries: [[UInt8]], end: Int64) throws -> Bool {
      var check = LeafIndexCheck()
      for (place, entry) in entries.enumerated() { check.take(MerkleTree.leafHash(entry), at: Int64(place)) }
      try log.station.desk().session.start()
      while !check.isAtEnd {
        guard try store.database.read({ try check.readSlice($0, before: end) }) else { return false }
      }
      return true
    }
    let (before, size) = (try store.entries(from: 0, limit: .max), try store.head().frontier.size)
    #expect(try index(before, end: size) && store.head().frontier.size > size)
    #expect(try !index(before, end: size + 1))
    #expect(try !index(before.dropLast(), end: size))
  }

  @Test func `another fault is told before it, by its place`() throws {
    try log.tamper { try $0.execute(sql: "UPDATE entry SET subtrees = zeroblob(length(subtrees)) WHERE sequence = 7") }
    try empty("entry_by_case")
    #expect(try log.fault() == .treeChanged(at: 7))
  }

  @Test func `keeps what somebody else wrote from being taken out row by row`() throws {
    try empty("entry_that_counts")
    let found = try SQLiteFoundStation(in: log.station.folder, key: log.station.key())
    #expect(throws: LogFault.databaseDamaged) { try found.audited() }
  }

  @Test func `in a backup too, which is kept all the same`() throws {
    try hide("sequence > 3", from: "entry_by_case")
    let scratch = try ScratchFolder()
    let report = try log.backup(to: scratch.file("copy"), keys: [log.station.signer().publicKey])
    #expect(report.verdict == .broken(.databaseDamaged))
    #expect(FileManager.default.fileExists(atPath: scratch.file("copy")))
  }
}
