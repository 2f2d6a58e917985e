import Diagnostics
import Desk
import Operations
import Station
import Foundation
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("The key that signs")
struct KeyRotationTests {
  let log: AuditedStation
  var station: DeskStation { log.station }

  init() throws { log = try AuditedStation() }

  @discardableResult
  private func rotate() throws -> VerifierKey {
    let desk = try station.desk()
    return try LogKeys.rotate(
      in: station.folder, of: desk.session.journal, origin: station.identity.origin, from: station.signer(),
      by: desk.session.author,
      policy: 1, environment: [:])
  }

  @Test func `is rotated and either key verifies the whole log`() throws {
    let old = try station.signer().publicKey
    let new = try rotate()
    #expect(try station.signer().publicKey == new.key && new.key != old)
    try DeskCaller().play(at: station.desk())
    for trusted in [[old], [new.key], [old, new.key], []] {
      let report = try log.audit(keys: trusted)
      #expect(report.verdict == .intact && report.rotations == 1 && report.key == new)
      #expect(report.isKeyKnown == !trusted.isEmpty)
    }
    #expect(try log.fault(keys: [LogSigner.test(3).publicKey]) == .keyOther)
    let store = SQLiteCaseStore(try log.station.open())
    let announced = try Entry(stored: #require(store.entries(ofKind: "keyAnnounced").last))
    let both = try #require(
      store.checkpoints(from: announced.sequence + 1, limit: 1).first.flatMap { SignedCheckpoint($0.note) })
    #expect(both.isSigned(by: [old]) && both.isSigned(by: [new.key]))
  }

  @Test func `twice rotated still leads back to the first`() throws {
    let first = try station.signer().publicKey
    try rotate()
    try rotate()
    #expect(try log.audit(keys: [first]).rotations == 2)
    #expect(try log.fault(keys: [first]) == nil)
    #expect(try LogKeys.handovers(in: station.folder, from: first, to: station.signer().publicKey)?.count == 2)
  }

  @Test func `a checkpoint that the old key signed afterwards counts for nothing`() throws {
    let old = try station.signer()
    try rotate()
    let store = SQLiteCaseStore(try log.station.open())
    let journal = Journal(store: store, station: "front-desk", clock: station.clock, signer: old)
    // It can log nothing more.
    #expect(throws: JournalError.notWritten(reason: .strangeHead)) {
      try journal.record(StationFact.consoleStarted, by: .sample("x"), policy: 1)
    }
    try station.journal().record(StationFact.checkpointsResumed, by: .sample("x"), policy: 1)
    #expect(throws: JournalError.notWritten(reason: .strangeHead)) { try journal.checkpoint() }
    _ = try store.keep { try SignedCheckpoint(Checkpoint(origin: store.origin, $0.frontier), by: [old]) }
    let size = try log.audit().entries
    #expect(try log.fault() == .checkpointForged(.database(size: size)))
  }

  @Test func `an interrupted rotation is ended at the next opening or never began`() throws {
    let (file, aside) = (station.folder.key(.log), station.folder.key(.log) + ".next")
    let old = try Data(contentsOf: URL(fileURLWithPath: file))
    try KeyFile.make(.log, in: station.folder, suffix: ".next")
    let store = SQLiteCaseStore(try log.station.open())
    #expect(
      try LogKeys.signer(in: station.folder, for: store, environment: [:]).publicKey == station.signer().publicKey)
    // Announced, and then the computer went down before the file was put in place.
    let new = try rotate()
    try FileManager.default.moveItem(atPath: file, toPath: aside)
    #expect(
      FileManager.default.createFile(atPath: file, contents: old, attributes: [.posixPermissions: 0o400]))
    #expect(try LogKeys.signer(in: station.folder, for: store, environment: [:]).publicKey == new.key)
    #expect(!FileManager.default.fileExists(atPath: aside))
    try station.desk().session.start()
    #expect(try log.fault() == nil)
  }

  @Test func `missing or another stops everything before a case opens`() throws {
    let file = station.folder.key(.log)
    let store = SQLiteCaseStore(try log.station.open())
    try FileManager.default.removeItem(atPath: file)
    #expect(throws: StationFolderError.missing(file)) {
      try LogKeys.signer(in: station.folder, for: store, environment: [:])
    }
    try KeyFile.make(.log, in: station.folder)
    #expect(throws: StationFolderError.otherKey(file)) {
      try LogKeys.signer(in: station.folder, for: store, environment: [:])
    }
    #expect(throws: StationFolderError.otherKey("log.key")) { try station.desk() }
    #expect(try station.entries().last?.kind == "consoleEnded")
  }

  @Test func `handed over by the system is not rotated here`() throws {
    let credentials = station.folder.keys + "/credentials"
    try FileManager.default.createDirectory(atPath: credentials, withIntermediateDirectories: false)
    let file = "\(credentials)/pinline-log-key"
    try FileManager.default.copyItem(atPath: station.folder.key(.log), toPath: file)
    let environment = ["CREDENTIALS_DIRECTORY": credentials]
    let desk = try station.desk()
    #expect(throws: StationFolderError.handedOver(file)) {
      try LogKeys.rotate(
        in: station.folder, of: desk.session.journal, origin: station.identity.origin, from: station.signer(),
        by: desk.session.author,
        policy: 1, environment: environment)
    }
  }

  @Test func `is made where a log of the version before announced none`() throws {
    let old = try StationOnDisk()
    try old.record(.checkpointsResumed)
    let folder = StationFolder(path: old.scratch.path)
    try folder.makeFolders()
    let first = try LogKeys.signer(in: folder, for: old.store, environment: [:])
    #expect(try LogKeys.signer(in: folder, for: old.store, environment: [:]).publicKey == first.publicKey)
    #expect(FileManager.default.fileExists(atPath: folder.key(.log)))
  }
}
