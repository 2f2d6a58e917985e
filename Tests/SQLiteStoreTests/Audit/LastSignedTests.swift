import Desk
import Diagnostics
import Operations
import Station
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("A log that is not what was signed gets no further signature")
struct LastSignedTests {
  let log: AuditedStation
  var station: DeskStation { log.station }

  init() throws { log = try AuditedStation() }

  private func signer() throws -> LogSigner {
    let store = SQLiteCaseStore(try log.station.open())
    return try LogKeys.signer(in: station.folder, for: store, environment: [:])
  }

  private var refusal: StationFolderError { .otherHistory(station.folder.keys + "/log.last") }

  @Test func `an honest one is signed on`() throws {
    _ = try signer()
    try DeskCaller().play(at: station.desk())
    _ = try signer()
  }

  /// Whoever can write the database and the folder of checkpoints, but not the keys, would otherwise have all of it signed.
  @Test func `one that was rewritten with its checkpoints gone`() throws {
    let entry = try log.first("idChecked")
    try log.rewrite { database in
      try database.execute(
        sql:
          "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'driversLicense', 'passport') AS BLOB) WHERE sequence = ?",
        arguments: [entry])
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [entry])
    }
    for file in try log.files() where try #require(CheckpointFile(name: file)).size > entry {
      try FileManager.default.removeItem(atPath: log.place(of: file))
    }
    // What had to be signed for and is not says enough; and nothing is signed on top of it.
    guard case .checkpointMissing? = try log.fault(withFolder: false) else {
      Issue.record("nothing was found")
      return
    }
    #expect(throws: refusal) { try signer() }
  }

  @Test func `one whose end was cut off`() throws {
    let end = try log.audit().entries
    try log.rewrite { database in
      try database.execute(sql: "DELETE FROM entry WHERE sequence >= ?", arguments: [end - 3])
      try database.execute(sql: "DELETE FROM opening WHERE sequence >= ?", arguments: [end - 3])
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [end - 3])
    }
    #expect(throws: refusal) { try signer() }
  }

  @Test func `yesterdays copy put back by hand`() throws {
    let yesterday = try Data(contentsOf: URL(fileURLWithPath: log.database))
    try DeskCaller().play(at: station.desk())
    try yesterday.write(to: URL(fileURLWithPath: log.database))
    #expect(throws: refusal) { try signer() }
  }

  /// The hashes beside the entries say what was signed; the head, from which the next root is made, says otherwise.
  @Test func `one whose head alone is of another history`() throws {
    var forged = MerkleFrontier.empty
    for number in 0..<(try station.entries().count) { forged.append([UInt8](repeating: UInt8(number), count: 32)) }
    let frontier = Data(forged.serialized)
    try log.tamper { try $0.execute(sql: "UPDATE head SET frontier = ?", arguments: [frontier]) }
    #expect(throws: refusal) { try signer() }
  }

  @Test func `what another console signed in the meantime counts too`() throws {
    let open = try station.desk()
    try open.session.start()
    let cut = try log.audit().entries
    try station.desk(operator: "Ben Ito").session.start()
    // The other console's entry is replaced by one of the same place.
    let change =
      "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'Ben Ito', 'Bob Ito') AS BLOB) WHERE sequence = ?"
    try log.rewrite { database in
      try database.execute(sql: change, arguments: [cut])
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [cut])
    }
    let reason = Reason.otherHistory("\(station.folder.keys)/log.last")
    #expect(throws: JournalError.notWritten(reason: reason)) { try open.session.end() }
  }

  @Test func `a memory that cannot be read stops it and a later one is not lost`() throws {
    let file = station.folder.keys + "/log.last"
    let last = LastSigned(station.folder)
    let newest = try #require(try last.remembered())
    let older = try SignedCheckpoint(
      #require(Checkpoint(origin: newest.checkpoint.origin, size: 1, root: newest.checkpoint.root)),
      by: [station.signer()])
    try last.remember(older)
    #expect(try LastSigned(station.folder).remembered() == newest)
    try Data().write(to: URL(fileURLWithPath: file))
    #expect(throws: StationFolderError.cannotRead(file)) { try signer() }
  }

  @Test func `an audit looks at it as well`() throws {
    let size = try #require(try LastSigned(station.folder).remembered()).checkpoint.size
    try log.rewrite { database in
      for table in ["entry", "opening"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE sequence >= ?", arguments: [size - 1])
      }
      try database.execute(sql: "DELETE FROM checkpoint WHERE size >= ?", arguments: [size])
    }
    for file in try log.files() where CheckpointFile(name: file)?.size == size {
      try FileManager.default.removeItem(atPath: log.place(of: file))
    }
    #expect(try log.fault() == .cutOff(have: size - 1, .memory))
  }
}
