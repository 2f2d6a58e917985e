import GRDB
import Ledger
import Operations
import Records
import SQLiteStore
import Station
import TestSupport
import Testing

@Suite("Going back to the roster before")
struct RosterUndoTests {
  private func undo(_ station: StationOnDisk, second: String? = nil) throws -> Int {
    try RosterUndo(at: station.importPlace)
      .run(journal: station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy, second: second)
  }

  private func verdict(_ station: StationOnDisk) throws -> LogReport.Verdict {
    try LogAudit(SQLiteAuditSource(station.openForAudit(), rosters: station.scratch.path)).run().verdict
  }

  private func twice(kind: StationKind = .practice) throws -> StationOnDisk {
    let station = try StationOnDisk(kind: kind)
    try station.load(RosterSmall().reader())
    var roster = RosterSmall()
    roster.students[0].grade = .kindergarten
    try station.load(roster.reader())
    return station
  }

  @Test func `puts it in use again with an entry and the log verifies`() throws {
    let station = try twice()
    #expect(try undo(station) == 3)
    #expect(try station.archive.directory().student("1") == RosterSmall().students[0])
    let entry = try #require(station.store.entries(from: 0, limit: .max).map { try Entry(stored: $0) }.last)
    guard case .rosterUndone(3, let digest, nil) = try StationFact(kind: entry.kind, fields: entry.fact) else {
      Issue.record("no entry of it")
      return
    }
    #expect(digest.count == 32)
    let verdict = try self.verdict(station)
    #expect(verdict == .intact)
    // It can be undone itself, and imports go on.
    #expect(try undo(station) == 4)
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
    try station.load(RosterSmall().reader())
    let last = try self.verdict(station)
    #expect(last == .intact)
  }

  @Test func `is refused where no roster is kept`() throws {
    let station = try StationOnDisk()
    #expect(throws: ImportError.nothingToUndo) { try undo(station) }
    try station.load(RosterSmall().reader())
    #expect(throws: ImportError.nothingToUndo) { try undo(station) }
  }

  @Test func `needs a second person at a live station, which the entry names`() throws {
    let station = try twice(kind: .live)
    #expect(throws: SecondPersonError.missing(for: .undoing)) { try undo(station) }
    #expect(throws: SecondPersonError.isOperator) { try undo(station, second: StationOnDisk.author.name) }
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
    #expect(try undo(station, second: "Second Person") == 3)
    let entry = try #require(station.store.entries(from: 0, limit: .max).map { try Entry(stored: $0) }.last)
    #expect(entry.fact["second"]?.string == "Second Person")
  }

  @Test func `takes no file that is not the one that was imported`() throws {
    let station = try twice()
    try Tampering.write(to: station.scratch.file("roster-1.sqlite")) {
      try $0.execute(sql: "DELETE FROM family WHERE key = (SELECT min(key) FROM family)")
    }
    #expect(throws: StoreError.damaged(station.scratch.file("roster-1.sqlite"))) { try undo(station) }
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
  }

  @Test func `changes nothing where its entry cannot be logged`() throws {
    let station = try twice()
    #expect(throws: ScriptError.self) {
      _ = try station.archive.undo(holding: nil) { _, _ in throw ScriptError("full") }
    }
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
    #expect(try station.rosterFiles == ["roster-1.sqlite", "roster-2.sqlite"])
  }
}
