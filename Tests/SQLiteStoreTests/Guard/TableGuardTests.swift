import Foundation
import GRDB
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("The tables around the log against another writer")
struct TableGuardTests {
  static let statements: [(sql: String, words: String)] = [
    ("UPDATE head SET size = size + 1", head), ("UPDATE head SET size = size - 1", head),
    ("UPDATE head SET wall = 0", head), ("UPDATE head SET frontier = zeroblob(32)", head),
    ("UPDATE head SET one = 2", head),
    ("INSERT INTO head VALUES (1, 0, x'', NULL, NULL, NULL)", "log: there is one head"),
    ("REPLACE INTO head VALUES (1, 0, x'', NULL, NULL, NULL)", "log: there is one head"),
    ("DELETE FROM head", "log: the head is never removed"),
    ("INSERT INTO opening VALUES (2, 'line', zeroblob(92), zeroblob(16))", value),
    ("INSERT INTO opening VALUES (25, 'line', zeroblob(92), zeroblob(16))", value),
    ("UPDATE opening SET sealed = zeroblob(92)", "log: committed values are never changed"),
    ("UPDATE opening SET fingerprint = zeroblob(16)", "log: committed values are never changed"),
    ("UPDATE OR REPLACE opening SET field = 'a'", "log: committed values are never changed"),
    ("DELETE FROM opening", "log: committed values are erased only by an entry that says so"),
    ("REPLACE INTO opening SELECT * FROM opening LIMIT 1", value),
    ("INSERT INTO open_case VALUES ('MRK-000-1771', 0, 0)", cases), ("DELETE FROM open_case", cases),
    ("REPLACE INTO open_case VALUES ('KPK-482-1914', 20, 20)", cases),
    ("UPDATE open_case SET newest = 3", cases), ("UPDATE open_case SET opened = 3", cases),
    ("UPDATE open_case SET case_reference = 'KPM-482-2920'", cases),
    ("UPDATE created_pin SET box = x'00'", "PINs: created PINs are never changed"),
    ("UPDATE OR REPLACE created_pin SET guardian = zeroblob(16)", "PINs: created PINs are never changed"),
    ("DELETE FROM created_pin", "PINs: created PINs are never removed"),
    (
      "REPLACE INTO created_pin SELECT zeroblob(16), guardian, sealed_owner, 1, key_id, box, fingerprint FROM created_pin",
      "PINs: this PIN was created before"
    ),
    (
      "REPLACE INTO created_pin SELECT owner, guardian, sealed_owner, 1, key_id, x'00', randomblob(32) FROM created_pin",
      "PINs: a newer PIN of this guardianship is there already"
    ),
    ("INSERT INTO station VALUES (1, 'live', 'a', 'pinline/live/a', 'k')", station),
    ("REPLACE INTO station VALUES (1, 'live', 'a', 'pinline/live/a', 'k')", station),
    ("UPDATE station SET kind = 'live', origin = 'pinline/live/test'", station), ("DELETE FROM station", station),
    ("UPDATE roster_pointer SET number = number + 1", pointer), ("UPDATE roster_pointer SET number = 0", pointer),
    ("UPDATE roster_pointer SET one = 2", pointer), ("DELETE FROM roster_pointer", "rosters: one is in use"),
    ("REPLACE INTO roster_pointer VALUES (1, 7)", "rosters: one is in use"),
    ("UPDATE edge SET after = 'cleared'", edges), ("DELETE FROM edge WHERE label = 'named'", edges),
    ("INSERT INTO edge VALUES ('cleared', 'naming.0', 'cleared')", edges),
    ("REPLACE INTO edge SELECT label, before, 'cleared' FROM edge", edges),
    ("UPDATE migration SET sha256 = lower(hex(zeroblob(32)))", "migrations: none is ever changed"),
    ("DELETE FROM migration", "migrations: none is ever removed"),
    ("REPLACE INTO migration SELECT number, name, sha256 FROM migration", "migrations: only Pinline writes them down"),
    ("UPDATE checkpoint SET note = ''", "log: checkpoints are never changed"),
    ("DELETE FROM checkpoint", "log: checkpoints are never removed"),
    ("REPLACE INTO checkpoint SELECT * FROM checkpoint", "log: there is a checkpoint of this size already"),
    ("INSERT INTO checkpoint VALUES (3, 'pinline/practice/test' || char(10) || '3' || char(10))", standing),
    (
      "INSERT INTO checkpoint SELECT size, 'pinline/practice/other' || char(10) || size || char(10) FROM head", standing
    ),
    ("INSERT INTO log_origin VALUES (2, 'pinline/practice/test/2', 3)", restored),
    ("INSERT INTO log_origin SELECT 2, 'pinline/practice/other/2', size FROM head", restored),
    ("INSERT INTO log_origin SELECT 3, 'pinline/practice/test/2', size FROM head", restored),
    (
      "INSERT INTO migration VALUES (8, 'edges', lower(hex(zeroblob(32))))", "migrations: only Pinline writes them down"
    ),
  ]
  static let value = "log: a value is stored together with its entry"
  static let head = "log: the head moves on by one entry, and tells its time"
  static let cases = "log: the open cases are those of the log"
  static let standing = "log: a checkpoint is of the log as it stands"
  static let restored = "log: a restored log goes on under the next name"
  static let station = "station: it is set once"
  static let pointer = "rosters: one comes into use only with its entry in the log"
  static let edges = "procedure: its rules change by migration only"

  @Test func `nothing is changed or removed`() throws {
    let writer = try ForeignWriter()
    let before = try writer.station.scratch.contents()
    for statement in Self.statements {
      #expect(try writer.refusal(of: statement.sql) == statement.words, "\(statement.sql)")
    }
    #expect(try writer.station.scratch.contents() == before)
  }

  @Test func `the shell is refused the same`() throws {
    let shell = try #require(Shell(named: "sqlite3"), "scripts/setup installs it")
    let writer = try ForeignWriter()
    let before = try writer.station.scratch.contents()
    for statement in Self.statements {
      let answer = try shell.run(writer.station.scratch.file("station.sqlite"), statement.sql)
      #expect(answer.status != 0, "\(statement.sql)")
      #expect(answer.error.contains(statement.words), "\(statement.sql): \(answer.error)")
    }
    #expect(try writer.station.scratch.contents() == before)
  }

  @Test func `the head goes on from the tree before`() throws {
    let writer = try ForeignWriter()
    let words = "log: the tree does not go on from the one before"
    let entry = try writer.honest()
    var right = writer.frontier
    let values = entry.headValues(&right)
    #expect(
      try writer.refusal { database in
        try entry.insert(database)
        try database.execute(sql: RawEntry.headUpdate, arguments: values)
      } == nil)
    var forged: [[UInt8]] = [right.serialized.map { $0 ^ 1 }, Array(right.serialized.dropLast(32)), []]
    forged.append(right.serialized + [UInt8](repeating: 0, count: 32))
    for frontier in forged {
      let refusal = try writer.refusal { database in
        try entry.insert(database)
        try database.execute(
          sql: RawEntry.headUpdate,
          arguments: [
            right.size, Data(frontier), entry.moment.wall, entry.moment.boot, entry.moment.monotonic,
          ])
      }
      #expect(refusal == words)
    }
    let twice = try writer.refusal { database in
      try entry.insert(database)
      try database.execute(sql: RawEntry.headUpdate, arguments: values)
      try database.execute(sql: "UPDATE head SET size = size + 1")
    }
    #expect(twice == Self.head)
  }

  @Test func `a value is stored with the entry that commits to it and never later`() throws {
    let writer = try ForeignWriter()
    func add(_ fields: [String], moving: Bool = false) throws -> String? {
      try writer.refusal { database in
        var entry = RawEntry(writer.size, station: "policyChanged")
        entry.committed = #"{"line":"\#(RawEntry.hex)"}"#
        entry.moment = Moment(wall: 1_800_000_000_000, boot: "boot-1", monotonic: 9_000_000)
        entry.before = writer.frontier
        try entry.insert(database)
        var frontier = writer.frontier
        if moving { try entry.moveHead(database, &frontier) }
        for field in fields {
          try database.execute(
            sql: "INSERT OR REPLACE INTO opening VALUES (?, ?, zeroblob(92), ?)",
            arguments: [writer.size, field, field == "note" ? nil : Data(count: 16)])
        }
      }
    }
    #expect(try add(["line"]) == nil)
    #expect(try add(["line", "line"]) == "log: this value is there already")
    #expect(try add(["guardian"]) == "log: the entry does not commit to this value")
    #expect(try add(["line"], moving: true) == "log: a value is stored together with its entry")
  }

  @Test func `a roster comes into use with its entry and no other`() throws {
    let writer = try ForeignWriter()
    func point(_ roster: Int, kind: String = "rosterImported", to number: Int) throws -> String? {
      try writer.refusal { database in
        var entry = RawEntry(writer.size, station: kind, fact: #"{"roster":\#(roster)}"#)
        entry.moment = Moment(wall: 1_800_000_000_000, boot: "boot-1", monotonic: 9_000_000)
        try entry.insert(database)
        try database.execute(sql: "UPDATE roster_pointer SET number = ?", arguments: [number])
      }
    }
    #expect(try point(2, to: 2) == nil)
    #expect(try point(3, to: 3) == Self.pointer)
    #expect(try point(1, to: 1) == Self.pointer)
    #expect(try point(3, to: 2) == Self.pointer)
    #expect(try point(2, kind: "consoleStarted", to: 2) == Self.pointer)
  }
}
