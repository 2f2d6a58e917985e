import Desk
import Diagnostics
import Foundation
import GRDB
import Ledger
import Operations
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("What cannot be read")
struct UnreadableTests {
  /// A plain file whose first byte cannot be read: the system answers EIO.
  private static let broken = "/proc/self/mem"

  @Test func `is told by what kept it from being read`() {
    #expect(throws: StationFolderError.readFailed(Self.broken, .disk)) {
      try StationFolder.bytes(of: Self.broken, limit: 100)
    }
    #expect(throws: StoreError.refused(reason: .readFailed(Self.broken, .disk))) {
      try StationDatabase(auditing: Self.broken, key: nil)
    }
    #expect(Reason.readFailed("x", .tooManyFiles).isReadFailure && !Reason.damaged("x").isReadFailure)
  }

  @Test func `is never overwritten where it is a checkpoint file`() throws {
    let log = try AuditedStation()
    let file = try log.place(of: #require(log.files().last))
    let bytes: [UInt8] = [0xFF, 0xFE, 0x00]
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let desk = try log.station.desk()
    try desk.session.start()
    #expect(desk.session.checkpointTrouble == .cannotRead(file))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(bytes))
  }

  @Test func `stops a restore where it is the newest checkpoint file`() throws {
    let log = try AuditedStation()
    let scratch = try ScratchFolder()
    try log.backup(to: scratch.file("copy"), keys: [log.station.signer().publicKey])
    let file = try log.place(of: #require(log.files().last))
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    let before = try log.station.entries()
    #expect(throws: StationFolderError.cannotRead(file)) {
      _ = try StationRestore(
        StationRestore.Owner(
          folder: log.station.folder, checkpoints: log.checkpoints,
          keyID: KeyFile.pinKey(in: log.station.folder, environment: [:]).id, signer: log.station.signer(),
          clock: log.station.clock, staff: .sample("Ida Ko", account: "it")),
        at: SQLitePlace(log.station.folder, key: log.station.key())
      ).run(scratch.file("copy"), allowingOlder: true)
    }
    #expect(try log.station.entries() == before)
  }

  @Test func `and a wrong value in a table are an error that names its place`() throws {
    let log = try AuditedStation()
    try log.tamper { database in
      let strict = try String.fetchOne(database, sql: "SELECT sql FROM sqlite_schema WHERE name = 'open_case'") ?? ""
      func set(_ sql: String) throws {
        try database.execute(sql: "PRAGMA writable_schema = ON")
        try database.execute(sql: "UPDATE sqlite_schema SET sql = ? WHERE name = 'open_case'", arguments: [sql])
        try database.execute(sql: "PRAGMA writable_schema = RESET")
      }
      try set(strict.replacing(" STRICT,", with: ""))
      try database.execute(sql: "UPDATE open_case SET opened = 'x'")
      #expect(database.changesCount > 0)
      try set(strict)
    }
    #expect(try log.fault() == .wrongValue("open_case.opened"))
  }
}
