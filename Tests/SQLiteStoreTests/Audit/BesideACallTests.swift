import Desk
import Foundation
import GRDB
import Ledger
import Operations
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// Each writes by a connection of its own that waits for nobody: where a reader holds the file, it fails at once.
@Suite("What reads a log beside a call")
struct BesideACallTests {
  let log: AuditedStation

  init() throws { log = try AuditedStation() }

  /// Writes to the log's file without waiting.
  private func write() throws {
    let queue = try DatabaseQueue(path: log.database)
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA trusted_schema = ON")
      try database.execute(sql: "CREATE TABLE held (x); DROP TABLE held")
    }
    try queue.close()
  }

  @Test func `looks at entries and records when it holds nothing`() throws {
    let source = SQLiteAuditSource(try log.station.openForAudit())
    var (leaves, records) = (0, 0)
    try source.eachLeaf(
      { _ in
        if leaves == 0 { try write() }
        leaves += 1
      }, atEnd: {})
    try source.eachRecord(
      { _ in
        if records == 0 { try write() }
        records += 1
      }, atEnd: {})
    #expect(try leaves == records && leaves == log.station.entries().count)
  }

  @Test func `copies in steps and begins anew where something was logged between two`() throws {
    var steps = 0
    let station = SQLiteStation(
      try log.station.open(), in: log.station.folder, pagesPerStep: 5
    ) {
      steps += 1
      if steps == 3 { try log.station.desk().session.start() }
    }
    let scratch = try ScratchFolder()
    let report = try StationBackup(station, at: SQLitePlace(log.station.folder, key: log.station.key()))
      .write(to: scratch.file("copy"), keys: [log.station.signer().publicKey])
    #expect(steps > 6)
    #expect(try report.verdict == .intact && report.entries == log.audit().entries)
  }
}
