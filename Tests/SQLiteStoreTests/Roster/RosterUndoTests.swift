import GRDB
import Ledger
@testable import Operations
import Records
import SQLiteStore
import Station
import TestSupport
import Testing

@Suite("Going back to the roster before")
struct RosterUndoTests {
  private func undo(_ station: StationOnDisk, second: String? = nil) throws -> RosterUndo.Outcome {
    try RosterUndo(at: station.importPlace)
      .run(journal: station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy, second: second)
  }

  private func verdict(_ station: StationOnDisk) throws -> LogReport.Verdict {
    try LogAudit(SQLiteAuditSource(station.openForAudit(), rosters: station.scratch.path)).run().verdict
  }

  private func twice(kind: StationKind = .practice) throws -> StationOnDisk {
    let station = try StationOnDisk(kind: kind)
    try station.announceKey()
    try station.load(RosterSmall().reader())
    var roster = RosterSmall()
    roster.students[0].grade = .kindergarten
    try station.load(roster.reader())
    return station
  }

  @Test func `puts it in use again with an entry and the log verifies`() throws {
    let station = try twice()
    #expect(try undo(station) == .init(roster: 3, isRedone: false))
    #expect(try station.archive.directory().student("1") == RosterSmall().students[0])
    let entry = try #require(station.store.entries(from: 0, limit: .max).map { try Entry(stored: $0) }.last)
    guard case .rosterUndone(3, let mark, nil) = try StationFact(kind: entry.kind, fields: entry.fact) else {
      Issue.record("no entry of it")
      return
    }
    #expect(mark.bytes.count == 48)
    let verdict = try self.verdict(station)
    #expect(verdict == .intact)
    // It can be undone itself, and imports go on.
    #expect(try undo(station) == .init(roster: 4, isRedone: true))
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
    #expect(try undo(station) == .init(roster: 5, isRedone: false))
    #expect(try undo(station) == .init(roster: 6, isRedone: true))
    try station.load(RosterSmall().reader())
    #expect(try undo(station) == .init(roster: 8, isRedone: false), "a new import is no undoing")
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
    #expect(try undo(station, second: "Second Person") == .init(roster: 3, isRedone: false))
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
    let source = try SQLiteAuditSource(station.openForAudit(), rosters: station.scratch.path)
    guard case .sha256(let digest) = try source.digest(ofRoster: 1) else {
      Issue.record("no file")
      return
    }
    let size = try station.store.entries(from: 0, limit: .max).count
    #expect(throws: ScriptError.self) {
      _ = try station.archive.undo(holding: RosterMark(digest)) { _, _ in throw ScriptError("full") }
    }
    #expect(try station.store.entries(from: 0, limit: .max).count == size)
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
    #expect(try station.rosterFiles == ["roster-1.sqlite", "roster-2.sqlite"])
  }

  private let owner = PINOwner(student: "3", guardian: "G3")

  private func create(_ digits: String, _ generation: Int, at station: StationOnDisk) throws {
    let digits = try PINDigits(digits.utf8).orThrow("a PIN")
    try station.archive.pins().keep(station.safe.seal(digits, generation: generation, of: owner), of: owner)
  }

  @Test func `is refused where a PIN created since would count no more`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    var roster = RosterSmall()
    roster.parentPINs[2].2 = "998877665500"
    try station.load(roster.reader())
    #expect(try station.archive.pins().pins(of: owner).map(\.generation) == [2])
    #expect(try undo(station) == .init(roster: 3, isRedone: false))
    try create("70605040302", 2, at: station)
    // Of two of one generation either could count.
    #expect(throws: ImportError.pinsCreated(1)) { try undo(station) }
    #expect(try station.archive.pins().pins(of: owner).map(\.generation).sorted() == [1, 2])
  }

  @Test func `is refused where a PIN created since is another's`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    var roster = RosterSmall()
    roster.parentPINs[0].2 = "01234567899"
    roster.parentPINs[1].2 = "01234567899"
    try station.load(roster.reader())
    try create("01234567890", 2, at: station)
    #expect(throws: ImportError.pinsCreated(1)) { try undo(station) }
  }

  @Test func `a PIN created since stays`() throws {
    let station = try twice()
    try create("70605040302", 2, at: station)
    #expect(try undo(station) == .init(roster: 3, isRedone: false))
    #expect(try SealedPIN.newest(of: station.archive.pins().pins(of: owner))?.generation == 2)
  }

  @Test func `figures are compared with those of the import that counts`() throws {
    let station = try StationOnDisk()
    let first = try station.load(RosterSmall().reader())
    var broken = RosterSmall()
    broken.parentPINs = []
    try station.load(broken.reader())
    #expect(try undo(station) == .init(roster: 3, isRedone: false))
    let again = try station.load(broken.reader())
    #expect(again.figuresBefore == first.figures && again.figures[.withoutPIN] == 3)
    let last = try station.load(broken.reader())
    #expect(last.figuresBefore == again.figures)
  }

  @Test func `the one before outlives an import that fails`() throws {
    let station = try twice()
    var crossed = RosterSmall()
    crossed.parentPINs[2].2 = crossed.parentPINs[0].2
    #expect(throws: ImportError.self) { try station.load(crossed.reader(), isStrict: true) }
    #expect(try undo(station) == .init(roster: 3, isRedone: false))
    #expect(try station.archive.directory().student("1") == RosterSmall().students[0])
  }

  @Test func `an import that was undone is none to a history`() throws {
    let station = try twice()
    let log = try SealedLog(station.store, signer: .test())
    let both = try RosterHistory(in: log).counting
    #expect(both.count == 2 && both == both.sorted(by: >))
    _ = try undo(station)
    #expect(try RosterHistory(in: log).counting == [both[1]])
    _ = try undo(station)
    #expect(try RosterHistory(in: log).counting == both)
    try station.load(RosterSmall().reader())
    #expect(try RosterHistory(in: log).counting.count == 3)
  }
}
