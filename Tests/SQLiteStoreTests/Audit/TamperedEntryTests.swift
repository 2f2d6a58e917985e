import Operations
import Station
import GRDB
import Ledger
import TestSupport
import Testing

@Suite("An audit finds what was done to entries")
struct TamperedEntryTests {
  let log: AuditedStation

  init() throws { log = try AuditedStation() }

  /// What a change that fits the tree again runs into: the first checkpoint that vouches for what stood there.
  private func differs(from entry: Int64) throws -> LogFault {
    .checkpointDiffers(.database(size: try #require(log.sizes().first { $0 > entry })))
  }

  @Test func `an untouched log is intact`() throws {
    let report = try log.audit()
    #expect(report.verdict == .intact)
    #expect(report.cases == 4 && report.openCases == 1 && report.disclosures == 2)
    #expect(try report.entries == Int64(log.station.entries().count))
    #expect(report.signed == report.entries)
    #expect(try report.checkpoints == log.sizes().count && report.files == report.checkpoints)
    #expect(report.withoutFile == 0 && report.isKeyKnown)
  }

  @Test func `an entry changed`() throws {
    let entry = try log.first("judged")
    let change =
      "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'passed1', 'failed1') AS BLOB) WHERE sequence = ?"
    try log.tamper { try $0.execute(sql: change, arguments: [entry]) }
    #expect(try log.fault() == .entryChanged(at: entry))
  }

  @Test func `an entry changed and the tree made to fit`() throws {
    let entry = try log.first("idChecked")
    let change =
      "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'driversLicense', 'passport') AS BLOB) WHERE sequence = ?"
    try log.rewrite { try $0.execute(sql: change, arguments: [entry]) }
    #expect(try log.fault() == differs(from: entry))
  }

  @Test func `one removed from the middle`() throws {
    let entry = try log.first("judged")
    try log.tamper { try $0.execute(sql: "DELETE FROM entry WHERE sequence = ?", arguments: [entry]) }
    #expect(try log.fault() == .entryMissing(at: entry))
  }

  @Test func `one removed and the rest moved up`() throws {
    let entry = try log.first("judged")
    try log.rewrite { try $0.execute(sql: "DELETE FROM entry WHERE sequence = ?", arguments: [entry]) }
    #expect(try log.fault() == differs(from: entry))
  }

  @Test func `the last removed`() throws {
    let end = try log.audit().entries
    try log.tamper { try $0.execute(sql: "DELETE FROM entry WHERE sequence = ?", arguments: [end - 1]) }
    #expect(try log.fault() == .headChanged(size: end - 1))
  }

  @Test func `the last removed and the head moved back`() throws {
    let end = try log.audit().entries
    try log.rewrite { try $0.execute(sql: "DELETE FROM entry WHERE sequence = ?", arguments: [end - 1]) }
    #expect(try log.fault() == .cutOff(have: end - 1, .database(size: end)))
  }

  @Test func `the tail cut together with its checkpoints`() throws {
    let cut = try log.first("disclosureAuthorized")
    try log.rewrite { database in
      for table in ["entry", "opening"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE sequence >= ?", arguments: [cut])
      }
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [cut])
    }
    let first = try #require(log.files().compactMap { CheckpointFile(name: $0) }.first { $0.size > cut })
    #expect(try log.fault() == .cutOff(have: cut, .file(first.description)))
    // Without anything outside of the database nobody could tell.
    #expect(try log.fault(withFolder: false) == nil)
  }

  @Test func `two swapped`() throws {
    let entry = try log.first("answered")
    let swap = """
      UPDATE entry SET sequence = -1 WHERE sequence = ?1;
      UPDATE entry SET sequence = ?1 WHERE sequence = ?1 + 1;
      UPDATE entry SET sequence = ?1 + 1 WHERE sequence = -1;
      """
    for statement in swap.split(separator: "\n") {
      try log.tamper { try $0.execute(sql: String(statement), arguments: statement.contains("?1") ? [entry] : []) }
    }
    #expect(try log.fault() == .treeChanged(at: entry))
    try log.rewrite { _ in }
    #expect(try log.fault() == differs(from: entry))
  }

  @Test func `one inserted`() throws {
    let entry = try log.first("judged")
    try log.rewrite { database in
      try database.execute(sql: "UPDATE entry SET sequence = sequence + 1000 WHERE sequence >= ?", arguments: [entry])
      try database.execute(sql: "UPDATE opening SET sequence = sequence + 1000 WHERE sequence >= ?", arguments: [entry])
      try database.execute(
        sql: """
          INSERT INTO entry SELECT ?, case_reference, kind, label, staff, wall, boot, monotonic, body, randomblob(32),
            subtrees, mac, phase, state
          FROM entry WHERE sequence = ?
          """, arguments: [entry, entry - 1])
    }
    #expect(try log.fault() == differs(from: entry))
  }

  @Test func `an empty log where there was one`() throws {
    try log.rewrite { database in
      for table in ["entry", "opening", "checkpoint"] { try database.execute(sql: "DELETE FROM \(table)") }
    }
    let file = try #require(log.files().first)
    #expect(try log.fault() == .cutOff(have: 0, .file(file)))
    #expect(try log.fault(withFolder: false) == .rosterDiffers)
    try log.tamper { try $0.execute(sql: "UPDATE roster_pointer SET number = 0") }
    #expect(try log.audit(withFolder: false).verdict == .nothingChecked)
  }

  @Test func `a step logged for another case`() throws {
    let entry = try log.first("idChecked")
    let other = try #require(log.station.entries().last { $0.kind == "opened" }?.case)
    let own = try #require(log.station.entries()[Int(entry)].case)
    try log.tamper {
      try $0.execute(
        sql: "UPDATE entry SET case_reference = ? WHERE sequence = ?", arguments: [other.description, entry])
    }
    #expect(try log.fault() == .columnsDiffer(at: entry))
    try log.rewrite {
      try $0.execute(
        sql: "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), ?, ?) AS BLOB) WHERE sequence = ?",
        arguments: [own.description, other.description, entry])
    }
    #expect(try log.fault() == differs(from: entry))
  }

  @Test func `a database without its triggers`() throws {
    let queue = try DatabaseQueue(path: log.database)
    try queue.inDatabase { try $0.execute(sql: "DROP TRIGGER entry_guard") }
    #expect(try log.fault() == .databaseAltered)
  }
}
