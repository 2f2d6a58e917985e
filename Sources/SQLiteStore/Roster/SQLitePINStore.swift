package import Records
package import Station
import Foundation
import GRDB

/// The PINs of both kinds of file: those of the roster in use, and those that the console created.
package final class SQLitePINStore: PINStore {
  private let station: StationDatabase
  private let roster: SQLiteDirectory?

  init(_ station: StationDatabase, roster: SQLiteDirectory?) {
    self.station = station
    self.roster = roster
  }

  /// The PINs that the console created, and none of a roster's: for a station whose records are kept elsewhere.
  package convenience init(_ station: StationDatabase) { self.init(station, roster: nil) }

  package func pins(of owner: PINOwner) throws -> [SealedPIN] {
    func query(_ table: String) -> String {
      "SELECT generation, key_id, box, fingerprint FROM \(table) WHERE student = ? AND guardian = ?"
    }
    let names: StatementArguments = [owner.student.text, owner.guardian.text]
    let imported = try roster?.rows(query("parent_pin"), names) ?? []
    return try (imported + created(query("created_pin"), names)).map { try $0.sealedPIN() }
  }

  /// Whether a PIN of another guardian has this fingerprint.
  package func isHeld(_ fingerprint: PINFingerprint, byOtherThan guardian: GuardianID?) throws -> Bool {
    func query(_ table: String) -> String {
      "SELECT 1 FROM \(table) WHERE fingerprint = ? AND guardian IS NOT ? LIMIT 1"
    }
    let values: StatementArguments = [Data(fingerprint.bytes), guardian?.text]
    if let roster, try !roster.rows(query("parent_pin"), values).isEmpty { return true }
    return try !created(query("created_pin"), values).isEmpty
  }

  package func isStudentPIN(_ fingerprint: PINFingerprint) throws -> Bool {
    try roster?.rows("SELECT 1 FROM student_pin WHERE fingerprint = ? LIMIT 1", [Data(fingerprint.bytes)]).isEmpty
      == false
  }

  package func keep(_ pin: SealedPIN, of owner: PINOwner, _ log: () throws -> Void) throws {
    try station.write {
      try log()
      try $0.execute(
        sql:
          "INSERT INTO created_pin (student, guardian, generation, key_id, box, fingerprint) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          owner.student.text, owner.guardian.text, pin.generation, pin.keyID, Data(pin.box),
          Data(pin.fingerprint.bytes),
        ])
    }
  }

  private func created(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
    try station.asked { try station.read { try Row.fetchAll($0.cachedStatement(sql: sql), arguments: arguments) } }
  }
}

extension Row {
  /// `SealedPIN.digest` of a row of the PINs that the console created.
  func createdPINDigest() throws -> [UInt8] {
    let owner = PINOwner(
      student: StudentID(try value("student", of: "the PINs")),
      guardian: GuardianID(try value("guardian", of: "the PINs")))
    return try sealedPIN().digest(of: owner)
  }

  func sealedPIN() throws -> SealedPIN {
    // The tables rule out a fingerprint of another length: it is not passed over, since an older PIN would then count.
    guard let fingerprint = PINFingerprint(try bytes("fingerprint", of: "the PINs")) else {
      throw StoreError.damaged("the PINs")
    }
    return SealedPIN(
      generation: try value("generation", of: "the PINs"), keyID: try value("key_id", of: "the PINs"),
      box: try bytes("box", of: "the PINs"), fingerprint: fingerprint)
  }
}
