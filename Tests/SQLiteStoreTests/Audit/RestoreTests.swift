import Records
import Diagnostics
import Operations
import Station
import Desk
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("Backups and what is put back from them")
struct RestoreTests {
  let log: AuditedStation
  let scratch: ScratchFolder
  var station: DeskStation { log.station }
  var file: String { scratch.file("copy") }

  init() throws {
    log = try AuditedStation()
    scratch = try ScratchFolder()
  }

  @discardableResult
  func backup(to name: String = "copy") throws -> LogReport {
    try log.backup(to: scratch.file(name), keys: [station.signer().publicKey])
  }

  @discardableResult
  func restore(
    _ name: String = "copy", older: Bool = false, at place: (any StationPlace)? = nil
  ) throws -> StationRestore.Outcome {
    try StationRestore(
      StationRestore.Owner(
        folder: station.folder, checkpoints: log.checkpoints,
        keyID: KeyFile.pinKey(in: station.folder, environment: [:]).id, signer: station.signer(),
        clock: station.clock, staff: .sample("Ida Ko", account: "it")),
      at: place ?? SQLitePlace(station.folder, key: station.key())
    ).run(scratch.file(name), allowingOlder: older)
  }

  /// The newest checkpoint of a backup that goes on from what was signed last may be an older one.
  @Test func `one that is no older leaves what the key signed last remembered`() throws {
    let session = try station.desk().session
    try session.correct(log.first("judged"), note: "x", in: station.store)
    _ = try session.makeCheckpoint()
    try backup()
    try log.tamper(with: scratch.file("copy")) {
      try $0.execute(sql: "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)")
    }
    let memory = try LastSigned(station.folder).remembered()
    #expect(try !restore().isOlder)
    #expect(try LastSigned(station.folder).remembered() == memory)
  }

  func work() throws { try DeskCaller().play(at: station.desk()) }

  @Test func `a copy is taken in use verified and put back`() throws {
    // A connection that is in the middle of a case.
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .identify }
    let report = try backup()
    #expect(report.verdict == .intact)
    #expect(try scratch.mode(of: "copy") == 0o600)
    let entries = try log.audit().entries
    let outcome = try restore()
    #expect(outcome.size == entries && !outcome.isOlder && outcome.origin == station.identity.origin)
    #expect(outcome.replaced.map { FileManager.default.fileExists(atPath: $0) } == true)
    #expect(try log.fault() == nil)
    // Whoever still had the file that was replaced can write no more.
    #expect(throws: DeskError.self) { try desk.beside.note("x") }
    try work()
    #expect(try log.fault() == nil)
  }

  /// A log that was put back goes on with numbers that another has used.
  @Test func `a roster of another history is not taken for that of the backup`() throws {
    func first() throws -> Student? {
      try station.archive(StationDatabase(opening: station.folder.database)).directory().students(after: nil, limit: 1)
        .first
    }
    var families = [DeskFamily.clean, .pinless]
    try backup(to: "one")
    try station.load(DeskRoster(families))
    try backup(to: "two")
    let kept = try #require(try first())
    try restore("one", older: true)
    for place in families.indices { families[place].student.name.first = "Zoe" }
    try station.load(DeskRoster(families))
    #expect(try first()?.name.first == "Zoe")
    try restore("two", older: true)
    #expect(try first() == kept)
    #expect(try log.fault() == nil)
  }

  @Test func `a name that is taken is left alone`() throws {
    try backup()
    #expect(throws: RestoreError.nameTaken(file)) { try backup() }
  }

  @Test func `one that is older is refused unless told so`() throws {
    let size = try backup().entries
    try work()
    let end = try log.audit().entries
    let before = try Data(contentsOf: URL(fileURLWithPath: log.database))
    #expect(throws: RestoreError.older(backup: size, known: end)) { try restore() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: log.database)) == before)
    // The folder alone tells too, when the database is gone.
    try FileManager.default.removeItem(atPath: log.database)
    let files = try log.files()
    let known = files.compactMap { CheckpointFile(name: $0)?.size }.max() ?? 0
    #expect(throws: RestoreError.older(backup: size, known: known)) { try restore() }
    #expect(!FileManager.default.fileExists(atPath: log.database))
  }

  @Test func `a permitted older one goes on under a new name that says so`() throws {
    let size = try backup().entries
    try work()
    let end = try log.audit().entries
    let outcome = try restore(older: true)
    let origin = station.identity.origin
    #expect(outcome.origin == origin + "/2" && outcome.isOlder)
    let first = try #require(station.entries().first { $0.origin == outcome.origin })
    #expect(first.sequence == size && first.kind == "logContinued")
    #expect(first.fact["origin"] == .string(origin) && first.fact["size"] == .integer(end))
    #expect(try log.audit().lost == end - size)
    #expect(try log.fault() == nil)
    try work()
    let report = try log.audit()
    #expect(report.verdict == .intact && report.origin == outcome.origin)
    #expect(try log.files().contains { $0.hasPrefix("practice_front-desk_2@") })
    // And once more, from the same backup and from one of the new name.
    try backup(to: "second")
    try work()
    #expect(try restore("second", older: true).origin == origin + "/3")
    try work()
    #expect(try log.fault() == nil)
  }

  @Test func `a case from before the restore can only be closed`() throws {
    let open = try #require(station.desk().resumption.openCases().first?.reference)
    try backup()
    try work()
    try restore(older: true)
    let desk = try station.desk(operator: "Ben Ito")
    #expect(try desk.resumption.pickUp(open) == .onlyToClose)
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.takeOver() }
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.resume() }
    try desk.leaving.closeOld()
    #expect(try log.fault() == nil && log.audit().openCases == 0)
  }

  @Test func `checkpoints of what was lost may lie in the folder but none beyond`() throws {
    try backup()
    let store = SQLiteCaseStore(try log.station.open())
    try work()
    let lost = try #require(log.files().last)
    try restore(older: true)
    #expect(try log.fault() == nil)
    // Someone went on with the log that was given up.
    let further = try #require(
      Checkpoint(origin: station.identity.origin, size: 500, root: store.root(at: 10)))
    let note = try SignedCheckpoint(further, by: [station.signer()]).note.encoded
    let name = "practice_front-desk@000000000500"
    try note.write(toFile: "\(log.checkpoints)/\(name)", atomically: true, encoding: .utf8)
    guard case .cutOff(have: _, .file(name))? = try log.fault() else {
      Issue.record("nothing was found")
      return
    }
    #expect(lost != name)
  }

  @Test func `a key that was rotated after the backup is told again`() throws {
    let first = try station.signer().publicKey
    try backup()
    for _ in 0..<2 {
      let desk = try station.desk()
      _ = try LogKeys.rotate(
        in: station.folder, of: desk.session.journal, origin: station.identity.origin, from: station.signer(),
        by: desk.session.author,
        policy: 1, environment: [:])
    }
    try work()
    try restore(older: true)
    try work()
    let report = try log.audit(keys: [first])
    #expect(report.verdict == .intact && report.rotations == 2)
    #expect(try report.key?.key == station.signer().publicKey)
  }

  @Test func `the roster comes back with it`() throws {
    try backup()
    let roster = station.folder.roster(1)
    try FileManager.default.removeItem(atPath: roster)
    try FileManager.default.moveItem(atPath: scratch.file("copy.roster"), toPath: scratch.file("away"))
    #expect(throws: RestoreError.rosterMissing(1)) { try restore() }
    try FileManager.default.moveItem(atPath: scratch.file("away"), toPath: scratch.file("copy.roster"))
    try restore()
    try work()
    #expect(try log.fault() == nil)
  }

  @Test func `the same backup twice takes the next free name`() throws {
    try backup()
    try work()
    #expect(try restore(older: true).origin.hasSuffix("/2"))
    try work()
    #expect(try restore(older: true).origin.hasSuffix("/3"))
    try work()
    let report = try log.audit()
    #expect(report.verdict == .intact && report.origin.hasSuffix("/3"))
    #expect(try station.entries().map(\.origin).reduce(into: Set()) { $0.insert($1) }.count == 2)
  }

  @Test func `a fresh backup of the new name is no older one`() throws {
    try backup()
    for _ in 0..<3 { try work() }
    try restore(older: true)
    try backup(to: "fresh")
    let outcome = try restore("fresh")
    #expect(!outcome.isOlder && outcome.origin.hasSuffix("/2"))
    #expect(try log.fault() == nil)
  }

  @Test func `going back to what a restore replaced takes a new name too`() throws {
    try backup()
    try work()
    let replaced = try #require(try restore(older: true).replaced)
    try work()
    try FileManager.default.copyItem(atPath: replaced, toPath: scratch.file("undo"))
    #expect(throws: RestoreError.self) { try restore("undo") }
    #expect(try restore("undo", older: true).origin.hasSuffix("/3"))
    try work()
    #expect(try log.fault() == nil)
  }

  @Test func `a journal that an interrupted run left goes with the old database`() throws {
    try backup()
    let journal = log.database + "-journal"
    try Data(repeating: 0xA5, count: 9000).write(to: URL(fileURLWithPath: log.database))
    try Data(repeating: 0x5A, count: 5000).write(to: URL(fileURLWithPath: journal))
    let replaced = try #require(try restore().replaced)
    #expect(try Data(contentsOf: URL(fileURLWithPath: replaced + "-journal")).count == 5000)
    try work()
    #expect(try log.fault() == nil)
  }

  @Test func `what the key signed last tells too when all else is gone`() throws {
    let size = try backup().entries
    try work()
    let known = try #require(try LastSigned(station.folder).remembered()).checkpoint.size
    try FileManager.default.removeItem(atPath: log.database)
    for file in try log.files() { try FileManager.default.removeItem(atPath: log.place(of: file)) }
    #expect(throws: RestoreError.older(backup: size, known: known)) { try restore() }
    #expect(try restore(older: true).origin.hasSuffix("/2"))
    try work()
    #expect(try log.fault() == nil)
  }
}
