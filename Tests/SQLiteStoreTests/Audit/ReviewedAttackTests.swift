import Desk
import Diagnostics
import Operations
import Station
import Foundation
import GRDB
import Glibc
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// Attacks and mishaps that a review found to go unseen, each once more.
@Suite("What was once missed")
struct ReviewedAttackTests {
  let log: AuditedStation
  var station: DeskStation { log.station }

  init() throws { log = try AuditedStation() }

  @Test func `the console's own checkpoint files are never replaced`() throws {
    let (file, end) = try (#require(log.files().last), log.audit().entries)
    let before = try String(contentsOfFile: log.place(of: file), encoding: .utf8)
    try log.rewrite { database in
      for table in ["entry", "opening"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE sequence >= ?", arguments: [end - 1])
      }
      try database.execute(sql: "DELETE FROM checkpoint WHERE size >= ?", arguments: [end])
    }
    // Whoever has the keys' folder too makes the station forget; then the files are what is left.
    try FileManager.default.removeItem(atPath: station.folder.keys + "/log.last")
    let desk = try station.desk()
    try desk.session.start()
    #expect(desk.session.checkpointTrouble == .otherHistory(log.place(of: file)))
    #expect(try String(contentsOfFile: log.place(of: file), encoding: .utf8) == before)
    #expect(try log.fault() == .checkpointDiffers(.file(file)))
  }

  @Test func `a restore that nobody signed does not explain a cut`() throws {
    let cut = try log.first("disclosureAuthorized")
    let newest = try CheckpointFiles.newest(
      in: log.checkpoints, of: station.identity.origin, keys: [station.signer().publicKey])
    let last = try #require(newest)
    let forged = try LogSigner.test(3).sign("anything", as: station.identity.origin + "/2")
    try log.rewrite { database in
      for table in ["entry", "opening"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE sequence >= ?", arguments: [cut])
      }
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [cut])
      try database.execute(
        sql: "INSERT INTO log_origin SELECT 2, origin || '/2', ? FROM station", arguments: [cut])
    }
    try log.lie { journal, _ in
      let fact = StationFact.logContinued(after: last.checkpoint, vouched: forged)
      try journal.record(fact, by: .sample("Ida Ko (it)"), policy: 1)
    }
    #expect(try log.fault() == .continuationFalse(at: cut))
  }

  @Test func `an end that should have been signed for`() throws {
    // Written past the console, and never signed: what comes with a disclosure has to be.
    let (end, clean) = (try log.audit().entries, try Fact.cleanCase())
    let signer = try station.signer()
    let store = SQLiteCaseStore(try log.station.open())
    let journal = Journal<Stage>(store: store, station: "front-desk", clock: station.clock, signer: signer)
    try log.tamper { database in
      try journal.append(clean, to: "RRK-000-1010")
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [end])
    }
    let place = try #require(clean.firstIndex { $0.kind == "disclosureAuthorized" })
    #expect(try log.fault() == .checkpointMissing(at: end + Int64(place)))
  }

  @Test func `a name that the log never took`() throws {
    let queue = try DatabaseQueue(path: log.database)
    try queue.inDatabase {
      try $0.execute(sql: "INSERT INTO log_origin SELECT 2, station.origin || '/2', size FROM station, head")
    }
    #expect(try log.fault() == .namesDiffer)
  }

  @Test func `a purge of nothing that erases what no case has`() throws {
    let queue = try DatabaseQueue(path: log.database)
    let refusal = #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: "DELETE FROM opening WHERE field = 'meeting-passcode'") }
    }
    #expect(refusal?.message == "log: committed values are erased only by an entry that says so")
  }

  @Test(arguments: [
    "INSERT INTO checkpoint SELECT 9223372036854775807, note FROM checkpoint LIMIT 1",
    "UPDATE entry SET sequence = 2305843009213693952 WHERE sequence = (SELECT max(sequence) FROM entry)",
    "UPDATE entry SET sequence = -9 WHERE sequence = 3",
    "INSERT INTO log_origin SELECT 9223372036854775807, station.origin || '/9223372036854775807', size FROM station, head",
    "UPDATE opening SET sequence = 9223372036854775807 WHERE sequence = (SELECT min(sequence) FROM opening)",
    "UPDATE head SET size = 9223372036854775807, frontier = zeroblob(63 * 32)",
  ]) func `numbers beyond all measure`(_ change: String) throws {
    try log.tamper { try $0.execute(sql: change) }
    #expect(try log.fault() != nil)
    _ = try? station.desk().session.start()
    // Such a name is none of the log's, so that a restore goes on from no such number.
    let names = try log.station.openForAudit().origins
    let numbers = names.compactMap { LogName($0, of: station.identity.origin)?.number }
    #expect(numbers.allSatisfy { $0 <= LogName.laterNumbers.upperBound })
  }

  @Test func `a retention of less than nothing`() throws {
    let entries = try station.entries()
    let closed = try #require(entries.first { $0.kind == "closed" }?.case)
    try log.lie { journal, _ in
      let policy = StationFact.policyChanged(["retention-days": .string("-9223372036854775807")])
      try journal.record(policy, by: .sample("x"), policy: 9)
      let fact = StationFact.purged(before: "2026-03-10", cases: [closed], values: 1)
      try journal.record(fact, by: .sample("x"), policy: 9)
    }
    #expect(try log.fault() != nil)
  }

  @Test func `a pipe in the place of a checkpoint file`() throws {
    let name = "practice_front-desk@000000000003"
    #expect(unsafe mkfifo("\(log.checkpoints)/\(name)", 0o600) == 0)
    #expect(try log.fault() == .checkpointUnreadable(.file(name)))
    try FileManager.default.removeItem(atPath: "\(log.checkpoints)/\(name)")
    let file = try log.place(of: #require(log.files().last))
    try FileManager.default.removeItem(atPath: file)
    #expect(unsafe mkfifo(file, 0o600) == 0)
    // The console does not wait for it either, and leaves it to whoever looks into it.
    let desk = try station.desk()
    try desk.session.start()
    #expect(desk.session.checkpointTrouble == .cannotRead(file))
    #expect(
      try FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType != .typeRegular)
  }

  @Test func `a database that another process holds is not broken`() throws {
    let queue = try DatabaseQueue(path: log.database)
    let source = SQLiteAuditSource(try log.station.openForAudit())
    try source.database.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try queue.inDatabase { database in
      try database.inTransaction(.exclusive) {
        #expect(throws: StoreError.refused(reason: .heldByAnother)) { try LogAudit(source).run() }
        return .rollback
      }
    }
  }

  @Test func `two rotations at once`() throws {
    let lock = unsafe open(station.folder.keys, O_RDONLY | O_DIRECTORY)
    #expect(flock(lock, LOCK_EX) == 0)
    defer { close(lock) }
    let desk = try station.desk()
    #expect(throws: StationFolderError.busy(station.folder.keys)) {
      try LogKeys.rotate(
        in: station.folder, of: desk.session.journal, origin: station.identity.origin, from: station.signer(),
        by: desk.session.author,
        policy: 1, environment: [:])
    }
  }

  @Test func `an audit beside a console at work`() throws {
    let desk = try station.desk()
    let source = SQLiteAuditSource(try log.station.openForAudit())
    var logged = 0
    // The console logs between the batches of the audit and before its end.
    let report = try LogAudit(
      BusySource(source) {
        guard logged < 3 else { return }
        logged += 1
        try desk.session.start()
      }, keys: [station.signer().publicKey], folders: [log.checkpoints]
    ).run()
    #expect(report.verdict == .intact && logged == 3)
    #expect(try log.fault() == nil)
  }

  @Test func `two consoles that announce the same key`() throws {
    try log.lie { journal, _ in
      let key = try station.signer().publicKey.named(station.identity.origin)
      try journal.record(StationFact.keyAnnounced(key, vouched: nil), by: .sample("Ana Ruiz (desk)"), policy: 1)
    }
    let report = try log.audit()
    #expect(report.verdict == .intact && report.rotations == 0)
  }

  @Test func `a console that was open while the key was rotated signs nothing more`() throws {
    let other = try station.desk()
    let desk = try station.desk()
    _ = try LogKeys.rotate(
      in: station.folder, of: desk.session.journal, origin: station.identity.origin, from: station.signer(),
      by: desk.session.author,
      policy: 1, environment: [:])
    let reason = Reason.otherKey(station.folder.key(.log))
    #expect(throws: JournalError.notWritten(reason: reason)) { try other.session.start() }
    #expect(try log.fault() == nil)
  }
}

/// A source that has something done before each part of the audit.
private final class BusySource: AuditSource {
  private let base: any AuditSource
  private let work: () throws -> Void

  init(_ base: any AuditSource, _ work: @escaping () throws -> Void) {
    self.base = base
    self.work = work
  }

  var origin: String { base.origin }
  var hasCheckpointList: Bool { base.hasCheckpointList }

  func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws {
    try work()
    try base.eachLeaf(body, atEnd: atEnd)
    try work()
  }

  func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws {
    try base.eachRecord(body, atEnd: atEnd)
  }

  func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try base.checkpoints(from: size, limit: limit)
  }
  func standing() throws -> StoredStanding? { try base.standing() }
  func again() -> @Sendable () throws -> any AuditSource {
    #expect(throws: Never.self) { try work() }
    return base.again()
  }
}
