import Foundation
import GRDB
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// The rows of the side table, against whoever can write in the database and has not the station's key.
@Suite("Values beside the log lie sealed")
struct SealedValueTests {
  let log: AuditedStation
  /// The naming of the first case, and that of another child's.
  let entry: Int64, other: Int64

  init() throws {
    log = try AuditedStation()
    let namings = try log.station.entries().filter { $0.kind == "named" }.map(\.sequence)
    (entry, other) = (try #require(namings.first), try #require(namings.dropFirst(2).first))
  }

  private func take(_ field: String, as own: String = "student") -> String {
    """
    UPDATE opening SET (sealed, fingerprint) =
      (SELECT sealed, fingerprint FROM opening WHERE sequence = \(other) AND field = '\(field)')
    WHERE sequence = \(entry) AND field = '\(own)'
    """
  }

  private func expectNoticed(_ field: String = "student") throws {
    #expect(try log.fault() == .valueChanged(at: entry, field: field))
    let store = SQLiteCaseStore(try log.station.open())
    let reference = try #require(log.station.entries().first { $0.sequence == entry }?.case)
    #expect(throws: StoreError.wrongValue("opening.sealed")) { try store.openings(of: reference) }
    #expect(try !store.openings(ofEntry: entry).contains { $0.field == field })
    let sealed = try SealedLog(store, signer: log.station.signer())
    #expect(try sealed.value(field, of: reference) == .takenAway)
    // Without the key nothing is told of values.
    #expect(try log.audit(withValues: false).verdict == .intact)
  }

  @Test(arguments: [0, 12, 40, 91]) func `one of which a single byte was changed is noticed`(_ place: Int) throws {
    let row = try log.station.open().read {
      try Data.fetchOne(
        $0, sql: "SELECT sealed FROM opening WHERE sequence = ? AND field = 'student'", arguments: [entry])
    }
    var box = try #require(row)
    box[box.startIndex + place] ^= 1
    try log.tamper {
      try $0.execute(
        sql: "UPDATE opening SET sealed = ? WHERE sequence = ? AND field = 'student'", arguments: [box, entry])
    }
    try expectNoticed()
  }

  @Test func `one that was swapped with another entrys or another fields is noticed`() throws {
    try log.tamper { try $0.execute(sql: take("student")) }
    try expectNoticed()
    let fields = try AuditedStation()
    try fields.tamper { try $0.execute(sql: take("guardian", as: "student")) }
    #expect(try fields.fault() == .valueChanged(at: entry, field: "student"))
  }

  /// The log went on from an older copy under the same number: what was sealed then opens, and is not what the entry commits to.
  @Test func `one that was rolled back to what the number held in another history is noticed`() throws {
    let seal = ValueSeal(RecordSeal(key: try log.station.key(), station: log.station.identity))
    var generator = SeededGenerator(seed: 3)
    let old = Opening(field: "student", value: Array("100250".utf8), using: &generator)
    let row = try seal.row(old, of: entry)
    try log.tamper {
      try $0.execute(
        sql: "UPDATE opening SET sealed = ?, fingerprint = ? WHERE sequence = ? AND field = 'student'",
        arguments: [row.sealed, row.fingerprint, entry])
    }
    #expect(try log.fault() == .valueChanged(at: entry, field: "student"))
    let reference = try #require(log.station.entries().first { $0.sequence == entry }?.case)
    let sealed = try SealedLog(SQLiteCaseStore(log.station.open()), signer: log.station.signer())
    #expect(try sealed.value("student", of: reference) == .takenAway)
  }

  @Test func `one that is to be found as another childs is noticed`() throws {
    try log.tamper {
      try $0.execute(
        sql: """
          UPDATE opening SET fingerprint = (SELECT fingerprint FROM opening WHERE sequence = ? AND field = 'student')
          WHERE sequence = ? AND field = 'student'
          """, arguments: [other, entry])
    }
    try expectNoticed()
  }

  @Test func `without the key it is told how many were not looked at`() throws {
    let count = try log.station.open().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM opening") }
    #expect(try log.audit().values == .checked(#require(count)))
    #expect(try log.audit(withValues: false).values == .unchecked(#require(count)))
    let scratch = try ScratchFolder()
    let store = SQLiteCaseStore(try log.station.open())
    _ = try LogExport(store, to: scratch.file("out")).write(log.station.journal().checkpoint())
    #expect(try LogAudit(ExportSource(scratch.file("out"))).run().values == .notKept)
    // That one is missing, or one too many, shows all the same.
    try log.tamper { try $0.execute(sql: "DELETE FROM opening WHERE sequence = ?", arguments: [entry]) }
    guard case .broken(.valueMissing(at: entry, _)) = try log.audit(withValues: false).verdict else {
      Issue.record("nothing is missing")
      return
    }
  }

  @Test func `without the key nothing that is sealed is told or found, and what is not is`() throws {
    let database = try StationDatabase(opening: log.database)
    let store = SQLiteCaseStore(database)
    let reference = try #require(log.station.entries().first { $0.sequence == entry }?.case)
    #expect(throws: StoreError.sealed(log.database)) { try store.openings(of: reference) }
    #expect(throws: StoreError.sealed(log.database)) { try store.cases(of: "100200") }
    var query = LogQuery()
    query.student = "100200"
    #expect(throws: StoreError.sealed(log.database)) { try store.count(of: query) }
    #expect(try store.openings(ofEntry: entry).isEmpty && !store.entries(of: reference).isEmpty)
    // Another station's key opens nothing either.
    database.unlock(with: try StationOnDisk.key(9))
    #expect(throws: StoreError.sealed(log.database)) { try store.cases(of: "100200") }
    database.unlock(with: try log.station.key())
    #expect(try !store.cases(of: "100200").isEmpty)
  }

  /// How long it is would tell that nobody was listed, or what an outcome was.
  @Test func `none tells by its length or fingerprint whether there is a value`() throws {
    let seal = ValueSeal(RecordSeal(key: try log.station.key(), station: log.station.identity))
    var generator = SeededGenerator(seed: 3)
    let values = ["", "G-2042", "accepted neighboringGrade", "refused"]
    let rows = try values.map {
      try seal.row(Opening(field: "guardian", value: Array($0.utf8), using: &generator), of: 7)
    }
    #expect(Set(rows.map(\.sealed.count)) == [92] && rows.allSatisfy { $0.fingerprint?.count == 16 })
    let nobody = Opening(field: "guardian", value: [], using: &generator)
    #expect(try seal.row(nobody, of: 8).fingerprint != seal.row(nobody, of: 9).fingerprint)
    #expect(try Data(seal.fingerprint([], as: "guardian")) != seal.row(nobody, of: 8).fingerprint)
  }
}
