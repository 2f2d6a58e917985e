import Diagnostics
import Records
import Station
import GRDB
import Foundation
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("The case store in SQLite")
struct CaseStoreTests {
  /// In WAL mode SQLite would not notice: the entries would go into a file that nobody finds.
  @Test(arguments: ["removed", "moved", "replaced"])
  func `an append to a file that is gone is refused`(how: String) throws {
    let station = try StationOnDisk()
    try station.record()
    let path = station.scratch.file("station.sqlite")
    let copy = try station.scratch.bytes(of: "station.sqlite")
    switch how {
    case "removed": try FileManager.default.removeItem(atPath: path)
    case "moved": try FileManager.default.moveItem(atPath: path, toPath: path + ".moved")
    default:
      try station.scratch.write(copy, to: "other.sqlite")
      let renamed = unsafe rename(station.scratch.file("other.sqlite"), path)
      #expect(renamed == 0)
    }
    #expect(throws: JournalError.notWritten(reason: .readOnlyOrGone)) {
      try station.record()
    }
    if how == "replaced" { #expect(try station.scratch.bytes(of: "station.sqlite") == copy) }
  }

  @Test func `a part of a transaction that fails leaves nothing of itself`() throws {
    let station = try StationOnDisk()
    try station.record()
    try station.database.write { database in
      let careless = try Journal(
        store: CarelessStore(station.store), station: "test", clock: station.clock, signer: .test())
      #expect(throws: JournalError.notWritten(reason: .rule("log: a value is stored together with its entry"))) {
        try careless.record(StationFact.consoleEnded, by: .sample("x"), policy: 1)
      }
      try station.record(.consoleEnded)
    }
    let kinds = try station.store.entries(from: 0, limit: 9).map { try Entry(stored: $0).kind }
    #expect(kinds == ["consoleStarted", "consoleEnded"])
    try station.record()
  }

  @Test func `another process at work is waited for and then told`() throws {
    let station = try StationOnDisk()
    let other = try station.open()
    try other.write { _ in
      try station.database.read { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
      #expect(throws: JournalError.notWritten(reason: .heldByAnother)) { try station.record() }
    }
    try station.record()
  }

  @Test func `a full disk or one that is read only leaves nothing of an entry nor of its checkpoint`() throws {
    for (pragma, words, mending): (String, Reason, String) in [
      ("max_page_count = 1", .diskFull, "max_page_count = 1000000"),
      ("query_only = ON", .readOnlyOrGone, "query_only = OFF"),
    ] {
      let station = try StationOnDisk()
      try station.record()
      // As long as a page has room for another row, even a full disk takes it.
      var (entries, reason): (Int64, Reason?) = (1, nil)
      try station.database.read { try $0.execute(sql: "PRAGMA \(pragma)") }
      while reason == nil, entries < 1000 {
        do {
          try station.record()
          entries += 1
        } catch JournalError.notWritten(let words) {
          reason = words
        }
      }
      #expect(reason == words)
      let other = SQLiteCaseStore(try station.open())
      #expect(try other.head().frontier.size == entries)
      #expect(try other.checkpoints(from: 0, limit: .max).map(\.size) == Array(1...entries))
      try station.database.read { try $0.execute(sql: "PRAGMA \(mending)") }
      try station.record()
      #expect(try other.head().frontier.size == entries + 1)
    }
  }

  @Test func `an entry that was refused does not stand in the way of the next`() throws {
    let station = try StationOnDisk()
    let stage = try station.append(Fact.upToPresence, to: "KPK-482-1914")
    for _ in 1...3 {
      #expect(throws: JournalError.notWritten(reason: .rule("procedure: this fact may not follow here"))) {
        _ = try station.journal.append(
          Fact.cleared, label: "cleared", case: #require(CaseReference("KPK-482-1914")),
          by: StationOnDisk.author, policy: 1, state: stage)
      }
    }
    try station.append([.answered(.birthDate, .asked)], to: "KPK-482-1914", after: stage)
  }
}

/// A store that appends and then adds a value that the entry does not commit to.
private final class CarelessStore: EntryStore {
  private let store: SQLiteCaseStore

  init(_ store: SQLiteCaseStore) { self.store = store }

  var origin: String { store.origin }

  func append(state: Stage?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    try store.database.write { database in
      try store.append(state: state, label: label, seal: seal)
      try database.execute(
        sql: "INSERT INTO opening SELECT size, 'line', zeroblob(92), zeroblob(16) FROM head")
    }
  }

  func sequence(ofLeaf leaf: [UInt8]) throws -> Int64? { try store.sequence(ofLeaf: leaf) }
  func entries(of reference: CaseReference) throws -> [StoredEntry] { try store.entries(of: reference) }
  func head() throws -> LogHead { try store.head() }
  func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    try store.keep(checkpoint: checkpoint)
  }
}
