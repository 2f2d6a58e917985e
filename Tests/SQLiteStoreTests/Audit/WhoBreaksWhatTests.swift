import Desk
import Foundation
import GRDB
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// What the README says somebody gains who can read or change a file, and what shows it: also where the answer is everything, and
/// nowhere.
@Suite("Who could break what, as the README has it")
struct WhoBreaksWhatTests {
  /// Database, checkpoints and what the key remembers: then only what lies elsewhere shows it.
  @Test func `a log made anew with all that the station remembers shows by what lies elsewhere only`() throws {
    let log = try AuditedStation()
    let store = SQLiteCaseStore(try log.station.open())
    let size = try log.audit().entries
    let paper = try CheckpointCode(
      #require(Checkpoint(origin: store.origin, size: size, root: store.root(at: size))))
    let export = try ScratchFolder()
    _ = try LogExport(store, to: export.file("out")).write(try log.station.journal().checkpoint())
    // A station of the same name and keys, as if that day had never been.
    for file in [log.database, log.database + "-journal", log.station.folder.keys + "/log.last", log.checkpoints] {
      try? FileManager.default.removeItem(atPath: file)
    }
    let key = try KeyFile.pinKey(in: log.station.folder, environment: [:])
    _ = try StationDatabase(creating: log.database, log.station.identity, key: key)
    try log.station.announceKey()
    try log.station.load(DeskRoster(DeskFamily.all))
    for _ in 0..<6 { try DeskCaller(.twin).play(at: log.station.desk()) }
    #expect(try log.audit(withSeals: true).verdict == .intact)
    #expect(try log.audit().entries > size)
    #expect(try log.audit(code: paper).verdict == .broken(.codeDiffers(size: size)))
    #expect(throws: ExportError.otherLog(export.file("out"))) {
      let again = SQLiteCaseStore(try log.station.open())
      _ = try LogExport(again, to: export.file("out")).write(try log.station.journal().checkpoint())
    }
  }

  @Test(arguments: ["", "UPDATE family SET sealed = zeroblob(length(sealed))", "DELETE FROM family", "VACUUM"])
  func `a roster that was changed or removed shows when the log is verified`(_ change: String) throws {
    let station = try StationOnDisk()
    try station.announceKey()
    try station.load(RosterSmall().reader())
    let file = station.scratch.file("roster-1.sqlite")
    func verdict() throws -> LogReport.Verdict {
      return try LogAudit(SQLiteAuditSource(station.openForAudit(), rosters: station.scratch.path)).run().verdict
    }
    #expect(try verdict() == .intact)
    if change.isEmpty {
      try FileManager.default.removeItem(atPath: file)
    } else {
      try Tampering.write(to: file) { try $0.execute(sql: change) }
    }
    #expect(try verdict() == .broken(.rosterFileDiffers))
  }

  @Test func `whoever reads the log's key makes whole logs that the verifier key accepts`() throws {
    let honest = try AuditedStation()
    let known = try honest.station.signer().publicKey
    let forged = try AuditedStation()
    let keys = forged.station.folder.keys
    for file in [
      forged.database, forged.database + "-journal", keys + "/log.last", keys + "/log.key", forged.checkpoints,
    ] { try? FileManager.default.removeItem(atPath: file) }
    try FileManager.default.copyItem(atPath: honest.station.folder.key(.log), toPath: keys + "/log.key")
    let key = try KeyFile.pinKey(in: forged.station.folder, environment: [:])
    _ = try StationDatabase(creating: forged.database, forged.station.identity, key: key)
    try forged.station.announceKey()
    try forged.station.load(DeskRoster(DeskFamily.all))
    try DeskCaller().play(at: forged.station.desk())
    #expect(try forged.audit(keys: [known], withSeals: true).verdict == .intact)
  }

  /// No clearance is needed for that: a PIN has eight digits, and each can be tried.
  @Test func `whoever reads the PINs' key tells every PIN`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let stolen = PINSafe(key: try StationOnDisk.key(1), station: station.identity)
    let (student, guardian, digits) = try #require(RosterSmall().parentPINs.first)
    let owner = PINOwner(student: student, guardian: guardian)
    let pin = try #require(try station.archive.pins().pins(of: owner).last)
    let guess = try #require(PINDigits(digits.utf8))
    #expect(stolen.canOpen(pin) && stolen.fingerprint(guess) == pin.fingerprint)
    let other = PINSafe(key: try StationOnDisk.key(2), station: station.identity)
    #expect(!other.canOpen(pin) && other.fingerprint(guess) != pin.fingerprint)
  }
}
