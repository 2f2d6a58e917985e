import Records
package import Station
import Foundation
import GRDB
package import Ledger
import Verification

extension StoredEntry {
  init(_ row: Row) throws(StoreError) {
    self.init(bytes: try row.bytes("body", of: "entry"), mac: try row.bytes("mac", of: "entry"))
  }
}

extension SQLiteCaseStore {
  /// A case's entries as they are stored, in order.
  package func entries(of reference: CaseReference) throws -> [StoredEntry] {
    try stored("WHERE case_reference = ? ORDER BY sequence", [reference.description])
  }

  /// Stored entries from a sequence on, at most `limit`, in the order of the log.
  package func storedEntries(from sequence: Int64, limit: Int) throws -> [StoredEntry] {
    try stored("WHERE sequence >= ? ORDER BY sequence LIMIT ?", [sequence, limit])
  }

  /// All stored entries of one kind that belong to no case, in the order of the log.
  package func storedEntries(ofKind kind: String) throws -> [StoredEntry] {
    try stored("WHERE case_reference IS NULL AND kind = ? ORDER BY sequence", [kind])
  }

  /// The same from a sequence on, as far as they were made at this time or later.
  package func storedEntries(ofKind kind: String, from sequence: Int64, since wall: Int64) throws -> [StoredEntry] {
    try stored(
      "WHERE case_reference IS NULL AND kind = ? AND sequence >= ? AND wall >= ? ORDER BY sequence",
      [kind, sequence, wall])
  }

  private func stored(_ condition: String, _ arguments: StatementArguments) throws -> [StoredEntry] {
    try database.read {
      try Row.fetchAll($0, sql: "SELECT body, mac FROM entry \(condition)", arguments: arguments).map(StoredEntry.init)
    }
  }

  /// Cases that are not closed, oldest first.
  package func openCases() throws -> [OpenCase] {
    let rows = try database.read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT open_case.case_reference, newest.phase, newest.body, opened.wall AS opened_at,
            newest.wall AS touched_at
          FROM open_case
          JOIN entry AS opened ON opened.sequence = open_case.opened
          JOIN entry AS newest ON newest.sequence = open_case.newest
          ORDER BY open_case.opened
          """)
    }
    return try rows.map { row in
      guard let reference = CaseReference(try row.value("case_reference", of: "open_case") as String),
        let phase = Phase(name: try row.value("phase", of: "entry") as String),
        let newest = try? Entry(stored: try row.bytes("body", of: "entry"))
      else { throw StoreError.damaged(database.path) }
      return OpenCase(
        reference: reference, phase: phase, holder: newest.author, openedAt: try row.value("opened_at", of: "entry"),
        touchedAt: try row.value("touched_at", of: "entry"))
    }
  }

  /// Whether a case of this reference was ever opened here.
  package func exists(_ reference: CaseReference) throws -> Bool {
    try database.read {
      try Bool.fetchOne(
        $0, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE case_reference = ?)", arguments: [reference.description])
    } ?? false
  }

  /// The side table's values for one case, in the order of the log.
  package func openings(of reference: CaseReference) throws -> [StoredOpening] {
    let rows = try database.read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT opening.sequence, field, sealed, fingerprint FROM entry JOIN opening USING (sequence)
          WHERE case_reference = ? ORDER BY sequence, field
          """, arguments: [reference.description])
    }
    guard !rows.isEmpty else { return [] }
    let seal = ValueSeal(try database.neededSeal())
    return try rows.map {
      guard let opening = try Self.opening(in: $0, seal) else { throw StoreError.wrongValue("opening.sealed") }
      return StoredOpening(sequence: try $0.value("sequence", of: "opening"), opening: opening)
    }
  }

  /// The side table's values for one entry, also for one that belongs to no case, as far as they open.
  package func openings(ofEntry sequence: Int64) throws -> [Opening] {
    guard let seal = database.seal.map({ ValueSeal($0) }) else { return [] }
    let rows = try database.read {
      try Row.fetchAll(
        $0, sql: "SELECT sequence, field, sealed, fingerprint FROM opening WHERE sequence = ? ORDER BY field",
        arguments: [sequence])
    }
    return try rows.compactMap { try Self.opening(in: $0, seal) }
  }

  /// Nil for one that does not open.
  private static func opening(in row: Row, _ seal: ValueSeal) throws -> Opening? {
    let fingerprint: Data? = try row.valueIfAny("fingerprint", of: "opening")
    return seal.opening(
      try row.bytes("sealed", of: "opening"), fingerprint.map { [UInt8]($0) },
      field: try row.value("field", of: "opening"), of: try row.value("sequence", of: "opening"))
  }
}
