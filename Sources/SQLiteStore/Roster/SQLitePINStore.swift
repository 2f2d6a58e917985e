import Records
package import Station
import Foundation
import GRDB

/// The PINs of both kinds of file: those of the roster in use, and those that the console created.
package final class SQLitePINStore: PINStore {
  private let station: StationDatabase
  private let directory: SQLiteDirectory?
  /// Kept, since a million owners are asked for. Whoever lets several threads ask has asked for something before.
  private var keptOwners: CreatedPINOwners?
  /// So many values are looked up at once.
  private static let batch = 250

  init(_ station: StationDatabase, roster: SQLiteDirectory?) {
    self.station = station
    directory = roster
  }

  /// The PINs that the console created, and none of a roster's: for a station whose records are kept elsewhere.
  package convenience init(_ station: StationDatabase) { self.init(station, roster: nil) }

  package func pins(of owner: PINOwner) throws -> [SealedPIN] {
    let imported = try directory?.current()?.pins(of: owner) ?? []
    let created = try created { owners in
      (
        "SELECT generation, key_id, box, fingerprint FROM created_pin WHERE owner = ?",
        [Data(owners.fingerprint(of: owner))]
      )
    }
    return try imported + created.map { try $0.sealedPIN() }
  }

  /// Goes through the PINs that the console created.
  func eachCreated(_ body: (OwnedPIN) throws -> Void) throws {
    let owners = try owners()
    try station.read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT \(CreatedPIN.columns) FROM created_pin")
      while let row = try rows.next() {
        let created = try CreatedPIN(row)
        try body(OwnedPIN(created.pin, of: owners.owner(of: created)))
      }
    }
  }

  package func shelf(of owner: PINOwner) throws -> UInt8 {
    try station.asked {
      guard let first = try owners().fingerprint(of: owner).first else {
        throw StoreError.wrongValue("created_pin.owner")
      }
      return first
    }
  }

  /// Owners' fingerprints are spread evenly, and stand in their order: a shelf is all that begin with one byte.
  package func eachCreated(onShelf shelf: UInt8, _ body: (OwnedPIN) throws -> Void) throws {
    let end = shelf == .max ? "" : " AND owner < ?"
    let bounds = [Data([shelf])] + (shelf == .max ? [] : [Data([shelf + 1])])
    let rows = try created { _ in
      ("SELECT \(CreatedPIN.columns) FROM created_pin WHERE owner >= ?\(end)", StatementArguments(bounds))
    }
    let owners = try owners()
    for created in try rows.map(CreatedPIN.init) { try body(OwnedPIN(created.pin, of: owners.owner(of: created))) }
  }

  private func owners() throws -> CreatedPINOwners {
    if let keptOwners { return keptOwners }
    let owners = try station.createdPINOwners()
    keptOwners = owners
    return owners
  }

  package func isStudentPIN(_ fingerprint: PINFingerprint) throws -> Bool {
    try directory?.current()?.holders(of: fingerprint).contains(KeyedBlock.student) ?? false
  }

  package func taken(among fingerprints: [PINFingerprint]) throws -> Set<PINFingerprint> {
    let file = try directory?.current()
    var taken = Set(try fingerprints.filter { try file?.holders(of: $0).isEmpty == false })
    for batch in fingerprints.chunks(of: Self.batch) {
      let marks = databaseQuestionMarks(count: batch.count)
      let rows = try created { _ in
        (
          "SELECT fingerprint FROM created_pin WHERE fingerprint IN (\(marks))",
          StatementArguments(batch.map { Data($0.bytes) })
        )
      }
      for row in rows {
        if let known = PINFingerprint(try row.bytes("fingerprint", of: "created_pin")) { taken.insert(known) }
      }
    }
    return taken
  }

  package func owners(withPINAmong owners: [PINOwner]) throws -> Set<PINOwner> {
    let file = try directory?.current()
    var found = try file.map { try imported(in: $0, of: owners) } ?? []
    for batch in owners.chunks(of: Self.batch) {
      let marks = databaseQuestionMarks(count: batch.count)
      var byFingerprint: [[UInt8]: PINOwner] = [:]
      let rows = try created { sealed in
        let fingerprints = batch.map(sealed.fingerprint)
        for (owner, fingerprint) in zip(batch, fingerprints) { byFingerprint[fingerprint] = owner }
        return (
          "SELECT owner FROM created_pin WHERE owner IN (\(marks))", StatementArguments(fingerprints.map { Data($0) })
        )
      }
      for row in rows {
        if let owner = byFingerprint[try row.bytes("owner", of: "created_pin")] { found.insert(owner) }
      }
    }
    return found
  }

  /// Those who have a PIN in the roster. A child whose guardians come one after another is read once.
  private func imported(in file: RosterFile, of owners: [PINOwner]) throws -> Set<PINOwner> {
    var found: Set<PINOwner> = []
    var last: (student: StudentID, havePIN: Set<GuardianID>)?
    for owner in owners {
      let havePIN =
        if let last, last.student == owner.student { last.havePIN } else {
          try file.guardiansWithPIN(of: owner.student)
        }
      last = (owner.student, havePIN)
      if havePIN.contains(owner.guardian) { found.insert(owner) }
    }
    return found
  }

  package func roster() throws -> Int { try station.asked { try station.read(Self.number) } }

  private static func number(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT number FROM roster_pointer") ?? 0
  }

  /// Every page that many of them change is written once, at the end: written out on the way, each would be waited for again and again.
  /// They come in the order in which they stand, or each would be looked for on another page.
  package func keep(_ pins: [OwnedPIN], beside roster: Int, _ log: () throws -> Void) throws {
    let owners = try owners()
    let created = try pins.mapOnCores { try owners.created($0.pin, of: $0.owner) }
      .sorted { $0.owner.lexicographicallyPrecedes($1.owner) }
    try station.write { database in
      guard try Self.number(in: database) == roster else { throw StoreError.rosterChanged }
      try log()
      if created.count > 1 { try database.execute(sql: "PRAGMA cache_spill = OFF") }
      defer { if created.count > 1 { try? database.execute(sql: "PRAGMA cache_spill = ON") } }
      let insertion = try database.cachedStatement(
        sql: "INSERT INTO created_pin (\(CreatedPIN.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
      for pin in created { try insertion.execute(arguments: pin.arguments) }
    }
  }

  private func created(
    _ query: (CreatedPINOwners) -> (sql: String, arguments: StatementArguments)
  ) throws -> [Row] {
    try station.asked {
      let (sql, arguments) = query(try owners())
      return try station.read { try Row.fetchAll($0.cachedStatement(sql: sql), arguments: arguments) }
    }
  }
}
