import Station
import Foundation
import GRDB
package import Ledger
package import Verification

/// The station's log and cases in SQLite.
package final class SQLiteCaseStore: CaseStore {
  /// The log's name.
  package var origin: String { database.origins.last ?? database.identity.origin }
  /// Its name, after those that it had before.
  package var origins: [String] { database.origins }
  /// Where they are.
  package let database: StationDatabase

  package init(_ database: StationDatabase) { self.database = database }

  /// In one durable transaction: reads the head, has the entry made, stores it, its openings and the new head. The
  /// triggers look at every part of it once more.
  package func append(state: Stage?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    try database.write { database in
      let sealed = try seal(try Self.head(in: database))
      try insert(sealed, state, label, in: database)
    }
  }

  private func insert(_ sealed: SealedEntry, _ state: Stage?, _ label: String, in database: Database) throws {
    let entry = sealed.entry
    try database.cachedStatement(
      sql: """
        INSERT INTO entry (sequence, case_reference, kind, label, staff, wall, boot, monotonic, body, leaf, subtrees,
          mac, phase, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.sequence, entry.case?.description, entry.kind, label, entry.author.staff.description, entry.moment.wall,
      entry.moment.boot, entry.moment.monotonic, Data(sealed.bytes), Data(sealed.leaf),
      Data(sealed.subtrees.flatMap(\.self)), Data(sealed.mac), state?.phase.name, state?.variables,
    ])
    try insert(sealed.openings, of: entry.sequence, in: database)
    for reference in sealed.erasing { try Self.erase(reference, in: database) }
    try database.cachedStatement(
      sql: "UPDATE head SET size = ?, frontier = ?, wall = ?, boot = ?, monotonic = ?"
    ).execute(arguments: [
      sealed.frontier.size, Data(sealed.frontier.serialized), entry.moment.wall, entry.moment.boot,
      entry.moment.monotonic,
    ])
    if let checkpoint = sealed.checkpoint { try Self.insert(checkpoint, in: database) }
  }

  private func insert(_ openings: [Opening], of sequence: Int64, in database: Database) throws {
    guard !openings.isEmpty else { return }
    let seal = ValueSeal(try self.database.neededSeal())
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO opening (sequence, field, sealed, fingerprint) VALUES (?, ?, ?, ?)")
    for opening in openings {
      let row = try seal.row(opening, of: sequence)
      try insertion.execute(arguments: [sequence, opening.field, row.sealed, row.fingerprint])
    }
  }

  /// Where an entry beside a case names it.
  static let aboutPath = "$.fact.\(StationFact.aboutField)"
  /// The kinds of such entries that have values, as a list in SQL.
  static let kindsBeside = StationFact.kindsWithValuesOfCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Takes away what is behind a case's commitments, and behind those of the entries beside it.
  private static func erase(_ reference: CaseReference, in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM opening WHERE sequence IN (
          SELECT sequence FROM entry WHERE case_reference = ?1
          UNION ALL SELECT sequence FROM entry WHERE case_reference IS NULL AND kind IN (\(kindsBeside))
            AND CAST(body AS TEXT) ->> ?2 = ?1)
        """,
      arguments: [reference.description, Self.aboutPath])
  }

  private static func insert(_ checkpoint: SignedCheckpoint, in database: Database) throws {
    try database.cachedStatement(sql: "INSERT INTO checkpoint (size, note) VALUES (?, ?)")
      .execute(arguments: [checkpoint.checkpoint.size, checkpoint.note.encoded])
  }

  /// Keeps a checkpoint of the log as it stands, unless there is one.
  package func keep(checkpoint sign: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    try database.write { database in
      let head = try Self.head(in: database)
      let kept = try String.fetchOne(
        database, sql: "SELECT note FROM checkpoint WHERE size = ?", arguments: [head.frontier.size])
      if let kept = kept.flatMap({ SignedCheckpoint($0) }) { return kept }
      let checkpoint = try sign(head)
      try Self.insert(checkpoint, in: database)
      return checkpoint
    }
  }

  /// Where the log stands.
  package func head() throws -> LogHead { try database.read { try Self.head(in: $0) } }

  private static func head(in database: Database) throws -> LogHead {
    let row = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT size, frontier, wall, boot, monotonic FROM head"))
    guard let row,
      let frontier = MerkleFrontier(
        size: try row.value("size", of: "head"), serialized: try row.bytes("frontier", of: "head"))
    else { throw StoreError.damaged("the log's head") }
    guard let wall: Int64 = try row.valueIfAny("wall", of: "head"),
      let boot: String = try row.valueIfAny("boot", of: "head"),
      let monotonic: Int64 = try row.valueIfAny("monotonic", of: "head")
    else { return LogHead(frontier: frontier, last: nil, newest: nil) }
    let newest = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT body, mac FROM entry ORDER BY sequence DESC LIMIT 1"))
    return LogHead(
      frontier: frontier, last: Moment(wall: wall, boot: boot, monotonic: monotonic),
      newest: try newest.map(StoredEntry.init))
  }

  /// The place of the entry with this leaf hash, or nil if the log has none.
  package func sequence(ofLeaf leaf: [UInt8]) throws -> Int64? {
    try database.read {
      try Int64.fetchOne($0, sql: "SELECT sequence FROM entry WHERE leaf = ?", arguments: [Data(leaf)])
    }
  }
}
