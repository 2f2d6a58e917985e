import Operations
import Station
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("An audit finds what was done to checkpoints, and whole logs put in place")
struct TamperedCheckpointTests {
  let log: AuditedStation

  init() throws { log = try AuditedStation() }

  /// A checkpoint of this log that another key signed.
  private func forged(size: Int64? = nil, root: [UInt8]? = nil) throws -> SignedCheckpoint {
    let store = SQLiteCaseStore(try log.station.open())
    let size = try size ?? store.head().frontier.size
    let checkpoint = try #require(
      Checkpoint(origin: store.origin, size: size, root: root ?? (store.root(at: size))))
    return try SignedCheckpoint(checkpoint, by: [.test(77)])
  }

  private func replace(_ note: String, size: Int64) throws {
    try log.tamper { try $0.execute(sql: "UPDATE checkpoint SET note = ? WHERE size = ?", arguments: [note, size]) }
  }

  @Test func `a forged one in the database`() throws {
    let size = try #require(log.sizes().last)
    try replace(forged().note.encoded, size: size)
    #expect(try log.fault() == .checkpointForged(.database(size: size)))
  }

  @Test func `one whose signature is of another text`() throws {
    let (size, other) = try (#require(log.sizes().last), #require(log.sizes().first))
    let notes = try SQLiteCaseStore(log.station.open()).checkpoints(from: 0, limit: .max)
    let signature = try #require(notes.first { $0.size == other }?.note.split(separator: "\n").last)
    let text = try forged().checkpoint.text
    try replace("\(text)\n\(signature)\n", size: size)
    #expect(try log.fault() == .checkpointForged(.database(size: size)))
  }

  @Test func `a forged one far down a long list, where signatures are looked at ahead`() throws {
    let store = SQLiteCaseStore(try log.station.open())
    let journal = try Journal(
      store: store, station: log.station.identity.name, clock: log.station.clock, signer: log.station.signer())
    try store.database.write { _ in
      for _ in 0..<300 {
        try journal.record(StationFact.checkpointsResumed, by: .sample("Ana Ruiz (desk)"), policy: 1)
        _ = try journal.checkpoint()
      }
    }
    #expect(try log.fault(withFolder: false) == nil)
    let size = try #require(log.sizes().dropFirst(280).first)
    try replace(forged(size: size).note.encoded, size: size)
    #expect(try log.fault(withFolder: false) == .checkpointForged(.database(size: size)))
  }

  @Test(arguments: ["", "nonsense", "pinline/practice/front-desk\n1\n"])
  func `one that is none`(_ note: String) throws {
    let size = try #require(log.sizes().first)
    try replace(note, size: size)
    #expect(try log.fault() == .checkpointUnreadable(.database(size: size)))
  }

  @Test func `one removed from the database and still in the folder`() throws {
    let size = try #require(log.sizes().dropFirst().first)
    try log.tamper { try $0.execute(sql: "DELETE FROM checkpoint WHERE size = ?", arguments: [size]) }
    let file = try #require(log.files().first { CheckpointFile(name: $0)?.size == size })
    #expect(try log.fault() == .checkpointRemoved(.file(file)))
  }

  @Test func `a forged file`() throws {
    let file = try #require(log.files().last)
    try forged().note.encoded.write(toFile: log.place(of: file), atomically: true, encoding: .utf8)
    #expect(try log.fault() == .checkpointForged(.file(file)))
    try "nonsense".write(toFile: log.place(of: file), atomically: true, encoding: .utf8)
    #expect(try log.fault() == .checkpointUnreadable(.file(file)))
  }

  @Test func `a file gone is noted and breaks nothing`() throws {
    try FileManager.default.removeItem(atPath: log.place(of: #require(log.files().first)))
    let report = try log.audit()
    #expect(report.verdict == .intact && report.withoutFile == 1)
  }

  @Test func `files of other stations in the same folder do not matter`() throws {
    for name in ["practice_front-desk-2@000000000900", "live_front-desk@000000000900", "notes.txt", ".part"] {
      try "x".write(toFile: "\(log.checkpoints)/\(name)", atomically: true, encoding: .utf8)
    }
    #expect(try log.fault() == nil)
  }

  @Test func `a log restored from yesterdays backup`() throws {
    let yesterday = try Data(contentsOf: URL(fileURLWithPath: log.database))
    let size = try log.audit().entries
    try DeskCaller(.clean).play(at: log.station.desk())
    #expect(try log.fault() == nil)
    try yesterday.write(to: URL(fileURLWithPath: log.database))
    let fault = try log.fault()
    guard case .cutOff(have: let have, .file)? = fault, have == size else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `a log of another station in its place`() throws {
    let other = try AuditedStation()
    try FileManager.default.removeItem(atPath: log.database)
    try FileManager.default.copyItem(atPath: other.database, toPath: log.database)
    #expect(try log.fault() != nil)
    // Even if all checkpoint files were replaced as well.
    #expect(try log.fault(withFolder: false) == .keyOther)
  }

  @Test func `a code from paper`() throws {
    let store = SQLiteCaseStore(try log.station.open())
    let size = try log.audit().entries
    for known in [1, size / 2, size] {
      let checkpoint = try #require(Checkpoint(origin: store.origin, size: known, root: store.root(at: known)))
      let code = try CheckpointCode(CheckpointCode(checkpoint).description)
      let report = try log.audit(code: code)
      #expect(report.verdict == .intact && report.comparedCode)
      let wrong = try #require(Checkpoint(origin: store.origin, size: known, root: store.root(at: known - 1)))
      #expect(try log.audit(code: CheckpointCode(wrong)).verdict == .broken(.codeDiffers(size: known)))
    }
    let beyond = try #require(Checkpoint(origin: store.origin, size: size + 1, root: store.root(at: size)))
    #expect(try log.audit(code: CheckpointCode(beyond)).verdict == .broken(.codeDiffers(size: size + 1)))
  }
}
