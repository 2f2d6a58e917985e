import Desk
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
    let store = SQLiteCaseStore(try StationDatabase(opening: log.database))
    return try LogKeys.signer(in: station.folder, for: store, environment: [:])
  }

  private var refusal: StationFolderError { .otherHistory(station.folder.keys + "/log.last") }

  @Test func an_honest_one_is_signed_on() throws {
    _ = try signer()
    try DeskCaller().play(at: station.desk())
    _ = try signer()
  }

  /// Whoever can write the database and the folder of checkpoints, but not the keys, would otherwise have all of it signed.
  @Test func one_that_was_rewritten_with_its_checkpoints_gone() throws {
    let entry = try log.first("idChecked")
    try log.rewrite { database in
      try database.execute(
        sql:
          "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'driversLicense', 'passport') AS BLOB) WHERE sequence = ?",
        arguments: [entry])
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [entry])
    }
    for file in try log.files() where try #require(CheckpointFile(name: file)).size > entry {
      try FileManager.default.removeItem(atPath: "\(log.checkpoints)/\(file)")
    }
    // What had to be signed for and is not says enough; and nothing is signed on top of it.
    guard case .checkpointMissing? = try log.fault(withFolder: false) else {
      Issue.record("nothing was found")
      return
    }
    #expect(throws: refusal) { try signer() }
  }

  @Test func one_whose_end_was_cut_off() throws {
    let end = try log.audit().entries
    try log.rewrite { database in
      try database.execute(sql: "DELETE FROM entry WHERE sequence >= ?", arguments: [end - 3])
      try database.execute(sql: "DELETE FROM opening WHERE sequence >= ?", arguments: [end - 3])
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [end - 3])
    }
    #expect(throws: refusal) { try signer() }
  }

  @Test func yesterdays_copy_put_back_by_hand() throws {
    let yesterday = try Data(contentsOf: URL(fileURLWithPath: log.database))
    try DeskCaller().play(at: station.desk())
    try yesterday.write(to: URL(fileURLWithPath: log.database))
    #expect(throws: refusal) { try signer() }
  }

  /// The hashes beside the entries say what was signed; the head, from which the next root is made, says otherwise.
  @Test func one_whose_head_alone_is_of_another_history() throws {
    var forged = MerkleFrontier.empty
    for number in 0..<(try station.entries().count) { forged.append([UInt8](repeating: UInt8(number), count: 32)) }
    let frontier = Data(forged.serialized)
    try log.tamper { try $0.execute(sql: "UPDATE head SET frontier = ?", arguments: [frontier]) }
    #expect(throws: refusal) { try signer() }
  }

  @Test func what_another_console_signed_in_the_meantime_counts_too() throws {
    let open = try station.desk()
    try open.logStart()
    let cut = try log.audit().entries
    try station.desk(operator: "Ben Ito").logStart()
    // The other console's entry is replaced by one of the same place.
    let change =
      "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'Ben Ito', 'Bob Ito') AS BLOB) WHERE sequence = ?"
    try log.rewrite { database in
      try database.execute(sql: change, arguments: [cut])
      try database.execute(sql: "DELETE FROM checkpoint WHERE size > ?", arguments: [cut])
    }
    let words = "the log is not the one that was signed last (\(station.folder.keys)/log.last)"
    #expect(throws: DeskError.notWritten(reason: words)) { try open.logEnd() }
  }

  @Test func a_memory_that_cannot_be_read_stops_it_and_a_later_one_is_not_lost() throws {
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

  @Test func an_audit_looks_at_it_as_well() throws {
    let size = try #require(try LastSigned(station.folder).remembered()).checkpoint.size
    try log.rewrite { database in
      for table in ["entry", "opening"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE sequence >= ?", arguments: [size - 1])
      }
      try database.execute(sql: "DELETE FROM checkpoint WHERE size >= ?", arguments: [size])
    }
    for file in try log.files() where CheckpointFile(name: file)?.size == size {
      try FileManager.default.removeItem(atPath: "\(log.checkpoints)/\(file)")
    }
    #expect(try log.fault() == .cutOff(have: size - 1, .memory))
  }
}
