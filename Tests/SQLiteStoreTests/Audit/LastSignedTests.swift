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
    guard case .checkpointMissing? = try log.fault() else {
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
}
