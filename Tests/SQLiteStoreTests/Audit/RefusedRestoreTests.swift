import Diagnostics
import Desk
import Foundation
import GRDB
import Ledger
import Operations
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// What is not put back, and leaves the station as it was.
extension RestoreTests {
  @Test func `a log that does not verify is backed up as such and not put back`() throws {
    try backup()
    try log.tamper { try $0.execute(sql: "UPDATE opening SET sealed = zeroblob(92) WHERE field = 'student'") }
    let fault = LogFault.valueChanged(at: try log.first("named"), field: "student")
    // It may be all that there is; the report says what it is worth.
    #expect(try backup(to: "bad").verdict == .broken(fault))
    #expect(throws: RestoreError.broken(fault)) { try restore("bad") }
    try restore()
    #expect(try log.fault() == nil)
  }

  @Test func `a backup of another station or of something else is refused`() throws {
    let other = try AuditedStation()
    try other.backup(to: scratch.file("other"), keys: [])
    #expect(throws: StoreError.otherStation(scratch.file("other"))) { try restore("other") }
    try scratch.write(Array(repeating: 7, count: 9000), to: "junk")
    #expect(throws: StoreError.notPinline(scratch.file("junk"))) { try restore("junk") }
    #expect(throws: StoreError.self) { try restore("nothing") }
    #expect(try log.fault() == nil)
    #expect(try !station.files().contains { $0.hasSuffix(".new") || $0.contains("replaced") })
  }

  @Test func `with neither database nor folder there is nothing to compare with`() throws {
    try backup()
    try FileManager.default.removeItem(atPath: log.database)
    try FileManager.default.moveItem(atPath: log.checkpoints, toPath: scratch.file("away"))
    #expect(throws: RestoreError.nothingToCompare(log.checkpoints)) { try restore() }
    try FileManager.default.moveItem(atPath: scratch.file("away"), toPath: log.checkpoints)
    try restore()
    #expect(try log.fault() == nil)
  }

  @Test func `one from before a rotation that nothing tells of is refused`() throws {
    try backup()
    let session = try station.desk().session
    _ = try LogKeys.rotate(
      in: station.folder, of: session.journal, origin: station.identity.origin, from: station.signer(),
      by: session.author, policy: 1, environment: [:])
    try FileManager.default.removeItem(atPath: station.folder.handovers)
    #expect(throws: RestoreError.keyUnknown) { try restore(older: true) }
  }

  @Test func `one that a strangers key signed is refused`() throws {
    let other = try AuditedStation()
    let own = try KeyFile.pinKey(in: station.folder, environment: [:]).id
    try other.tamper { try $0.execute(sql: "UPDATE station SET key_id = ?", arguments: [own]) }
    try other.backup(to: scratch.file("stranger"), keys: [])
    // Its values are sealed with another key, whichever key it names.
    let first = try #require(other.station.entries().first { !$0.committed.isEmpty })
    let field = try #require(first.committed.keys.min())
    #expect(throws: RestoreError.broken(.valueChanged(at: first.sequence, field: field))) { try restore("stranger") }
  }

  @Test func `one that cannot be put in place leaves a station that goes on`() throws {
    try backup()
    try work()
    let name = try #require(try station.entries().last).origin
    #expect(throws: StoreError.refused(reason: .cannotRenameFile)) {
      let full = ForwardingPlace(try SQLitePlace(station.folder, key: station.key())) { call in
        if call == .putInPlace { throw StoreError.refused(reason: .cannotRenameFile) }
      }
      try restore(older: true, at: full)
    }
    try work()
    #expect(try station.entries().last?.origin == name)
    #expect(try log.audit().verdict == .intact)
  }
}
