import Foundation
import GRDB
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("Every protocol of the stores, in SQLite")
struct StoreConformanceTests {
  private let station: StationOnDisk
  private let other: StationDatabase

  init() throws {
    station = try StationOnDisk()
    other = try station.open()
  }

  @Test(arguments: EntryStoreConformance.all)
  func `entries last`(_ check: Conformance<EntryStoreConformance.Subject>) throws {
    try check.run(on: Connected(one: station.store, other: SQLiteCaseStore(other), clock: station.clock))
  }

  @Test(
    arguments: LogConformance.log + LogConformance.search + CaseConformance.index + CaseConformance.values
      + CheckpointConformance.checkpoints + CheckpointConformance.tree)
  func `the log and its cases are found`(_ check: Conformance<Connected<any CaseStore>>) throws {
    try check.run(on: Connected(one: station.store, other: SQLiteCaseStore(other), clock: station.clock))
  }

  @Test(arguments: PINStoreConformance.all)
  func `PINs are found`(_ check: Conformance<PINStoreConformance.Subject>) throws { try check.run(on: pins()) }

  @Test(arguments: DirectoryConformance.all)
  func `records are found`(_ check: Conformance<DirectoryConformance.Subject>) throws {
    let empty = try station.archive.directory()
    let full = try StationOnDisk()
    try full.load(RosterSmall().reader())
    try check.run(on: DirectoryConformance.Subject(full: full.archive.directory(), empty: empty))
  }

  @Test(arguments: RosterConformance.all)
  func `rosters are taken in`(_ check: Conformance<RosterConformance.Subject>) throws { try check.run(on: rosters()) }

  @Test(arguments: AuditSourceConformance.all)
  func `a log is audited`(_ check: Conformance<AuditSourceConformance.Subject>) throws {
    try check.run(on: audited())
  }

  /// One export for all, since no check changes it.
  @Test func `a log is audited without its database`() throws {
    let export = try station.exported()
    for check in AuditSourceConformance.all { try check.run(on: export) }
  }

  @Test(arguments: StationConformance.all)
  func `a station's data are copied and put back`(_ check: Conformance<StationConformance.Subject>) throws {
    try check.run(on: station.placed())
  }

  private var otherArchive: SQLiteRosterArchive {
    SQLiteRosterArchive(other, folder: station.scratch.path)
  }

  private func pins() throws -> PINStoreConformance.Subject {
    try station.load(RosterSmall().reader())
    return PINStoreConformance.Subject(
      one: try station.archive.pins(), other: try otherArchive.pins(), safe: station.safe)
  }

  private func rosters() -> RosterConformance.Subject {
    RosterConformance.Subject(
      archive: station.archive, other: otherArchive, journal: station.journal, safe: station.safe)
  }

  private func audited() throws -> AuditSourceConformance.Subject { try station.audited { $0 } }
}

extension StationOnDisk {
  /// The station's folder as a place, with a connection that is refused at once where others have to wait.
  fileprivate func placed(
    _ wrap: (any StationPlace) -> any StationPlace = { $0 }
  ) throws -> StationConformance.Subject {
    let folder = StationFolder(path: scratch.path)
    try database.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 0") }
    try FileManager.default.createDirectory(atPath: scratch.file("backups"), withIntermediateDirectories: false)
    return StationConformance.Subject(
      wrap(SQLitePlace(folder, key: key)), of: identity, keyID: database.keyID,
      rosters: RosterConformance.Subject(archive: archive, other: archive, journal: journal, safe: safe),
      folder: scratch.file("backups"), aside: folder.database + ".new"
    ) { loss in
      switch loss {
      case .data: try FileManager.default.removeItem(atPath: folder.database)
      case .roster: try FileManager.default.removeItem(atPath: folder.roster(1))
      }
    }
  }

  /// An export of a log, of more than one tile.
  fileprivate func exported() throws -> AuditSourceConformance.Subject {
    try append(Fact.cleanCase(), to: "KPK-482-1914")
    while try store.head().frontier.size <= Int64(Tile.fullWidth) { try record() }
    let signed = try journal.checkpoint()
    _ = try LogExport(store, to: scratch.file("out")).write(signed)
    return AuditSourceConformance.Subject(
      try ExportSource(scratch.file("out")), origin: identity.origin, entries: try store.entries(from: 0, limit: .max),
      checkpoints: [KeptCheckpoint(size: signed.checkpoint.size, note: signed.note.encoded)], open: [:], roster: 0)
  }

  /// A log with an open case, as an audit reads it.
  fileprivate func audited(_ wrap: (any AuditSource) -> any AuditSource) throws -> AuditSourceConformance.Subject {
    try record()
    try append(Fact.cleanCase(), to: "KPK-482-1914")
    var generator = SystemRandomNumberGenerator()
    let note = Opening(field: "note", value: Array("0".utf8), using: &generator)
    try append(Array(Fact.cleanCase().prefix(3)), to: "KPM-000-2524", openings: [note])
    let owner = PINOwner(student: "1", guardian: "G1")
    let digits = try #require(PINDigits("70605040302".utf8))
    try archive.pins().keep(safe.seal(digits, generation: 1, of: owner), of: owner)
    let entries = try store.entries(from: 0, limit: .max)
    let size = Int64(entries.count)
    let open = try #require(CaseReference("KPM-000-2524"))
    let source = SQLiteAuditSource(try openForAudit())
    return AuditSourceConformance.Subject(
      wrap(source), origin: identity.origin, entries: entries,
      checkpoints: try store.checkpoints(from: 0, limit: .max), open: [open: size - 3...size - 1], roster: 0,
      locked: wrap(SQLiteAuditSource(try StationDatabase(auditing: scratch.file("station.sqlite"), key: nil))))
  }
}

@Suite("The suites of the stores")
struct ConformanceCoverageTests {
  @Test func `call every requirement of a case store`() throws {
    let calls = CalledRequirements<CaseStoreRequirement>()
    func run(_ body: (ForwardingCaseStore, ForwardingCaseStore, SteppingClock) throws -> Void) throws {
      let station = try StationOnDisk()
      let other = SQLiteCaseStore(try station.open())
      try body(
        ForwardingCaseStore(station.store) { calls.note($0) }, ForwardingCaseStore(other) { calls.note($0) },
        station.clock)
    }
    for check in EntryStoreConformance.all {
      try run { try check.run(on: EntryStoreConformance.Subject(one: $0, other: $1, clock: $2)) }
    }
    let checks =
      LogConformance.log + LogConformance.search + CaseConformance.index + CaseConformance.values
      + CheckpointConformance.checkpoints + CheckpointConformance.tree
    for check in checks {
      try run { try check.run(on: LogConformance.Subject(one: $0, other: $1, clock: $2)) }
    }
    #expect(calls.missing == [])
  }

  @Test func `call every requirement of PINs records and rosters`() throws {
    let pins = CalledRequirements<PINStoreRequirement>()
    for check in PINStoreConformance.all {
      let station = try StationOnDisk()
      try station.load(RosterSmall().reader())
      let store = ForwardingPINStore(try station.archive.pins()) { pins.note($0) }
      try check.run(on: PINStoreConformance.Subject(one: store, other: store, safe: station.safe))
    }
    #expect(pins.missing == [])
    let records = CalledRequirements<DirectoryRequirement>()
    let (full, empty) = (try StationOnDisk(), try StationOnDisk())
    try full.load(RosterSmall().reader())
    for check in DirectoryConformance.all {
      try check.run(
        on: DirectoryConformance.Subject(
          full: ForwardingDirectory(full.archive.directory()) { records.note($0) }, empty: empty.archive.directory()))
    }
    #expect(records.missing == [])
    let people = CalledRequirements<PeopleRequirement>()
    for check in PeopleConformance.all {
      try check.run(on: ForwardingPeople(full.archive.people()) { people.note($0) })
    }
    #expect(people.missing == [])
    let rosters = CalledRequirements<RosterRequirement>()
    for check in RosterConformance.all {
      let station = try StationOnDisk()
      let archive = ForwardingArchive(station.archive) { rosters.note($0) }
      try check.run(
        on: RosterConformance.Subject(
          archive: archive, other: archive, journal: station.journal, safe: station.safe))
    }
    #expect(rosters.missing == [])
  }

  @Test func `call every requirement of an audit`() throws {
    let calls = CalledRequirements<AuditRequirement>()
    for check in AuditSourceConformance.all {
      let station = try StationOnDisk()
      try check.run(on: station.audited { ForwardingAuditSource($0) { calls.note($0) } })
    }
    #expect(calls.missing == [])
  }

  @Test func `call every requirement of a place`() throws {
    let calls = CalledRequirements<StationRequirement>()
    for check in StationConformance.all {
      let station = try StationOnDisk()
      try check.run(on: station.placed { ForwardingPlace($0) { calls.note($0) } })
    }
    #expect(calls.missing == [])
  }
}
