import Desk
import Operations
import Station
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// A station after a morning's work, with a log that is audited, and whoever administers its database at hand: they can
/// write whatever they like there, only not sign.
final class AuditedStation {
  let station: DeskStation
  var database: String { station.folder.database }
  var checkpoints: String { station.folder.resolve(station.policy.checkpoints) }

  /// Two siblings with a disclosure each, a refusal, and a case that waits.
  init(settings: [String: String] = [:]) throws {
    station = try DeskStation(settings: settings)
    let desk = try station.desk()
    try desk.session.start()
    let caller = DeskCaller()
    try caller.play(at: desk)
    _ = try caller.playSibling(.sibling, at: desk)
    desk.forget()
    try DeskCaller(.restricted).play(at: desk)
    desk.forget()
    try DeskCaller(.clean, channel: .counter).play(at: desk) { $0 == .identify }
    try desk.leaving.park(.callerGone)
    try desk.session.end()
  }

  /// Another station.
  init(of station: DeskStation) { self.station = station }

  /// Audits the log with the station's public key, folder and values, unless told otherwise; `withSeals` with what only its own keys
  /// can tell too.
  func audit(
    keys: [LogKey]? = nil, code: CheckpointCode? = nil, withFolder: Bool = true, withSeals: Bool = false,
    withValues: Bool = true
  ) throws -> LogReport {
    let key = try withValues ? station.key() : nil
    let source = SQLiteAuditSource(try StationDatabase(auditing: database, key: key))
    return try LogAudit(
      source, keys: keys ?? [station.signer().publicKey], code: code, folders: withFolder ? [checkpoints] : [],
      memory: withFolder ? LastSigned(station.folder).remembered() : nil,
      held: withSeals ? station.heldKeys() : nil
    ).run()
  }

  /// The first thing that an audit finds; nil if it finds nothing.
  func fault(keys: [LogKey]? = nil, withFolder: Bool = true, withSeals: Bool = false) throws -> LogFault? {
    let report = try audit(keys: keys, withFolder: withFolder, withSeals: withSeals)
    if case .broken(let fault) = report.verdict { return fault }
    return nil
  }

  /// Takes a backup as `pinline backup` does.
  @discardableResult
  func backup(to file: String, keys: [LogKey]) throws -> LogReport {
    let inUse = SQLiteStation(try station.open(), in: station.folder)
    return try StationBackup(inUse, at: SQLitePlace(station.folder, key: station.key())).write(to: file, keys: keys)
  }

  /// Writes past the triggers and puts them back as they were, so that nothing shows of it in the schema.
  func tamper(with file: String? = nil, _ work: (Database) throws -> Void) throws {
    try Tampering.write(to: file ?? database, work)
  }

  /// The same, and then makes the tree fit again: numbers, hashes, values, head and open cases, as someone would who knows how and
  /// has the key for values.
  func rewrite(_ work: (Database) throws -> Void) throws {
    let seal = ValueSeal(RecordSeal(key: try station.key(), station: station.identity))
    try tamper { database in
      try work(database)
      try Self.rehash(database, seal)
    }
  }

  private static func rehash(_ database: Database, _ seal: ValueSeal) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT sequence, body FROM entry ORDER BY sequence")
    try database.execute(sql: "UPDATE entry SET leaf = randomblob(32), sequence = -1 - sequence")
    var tree = MerkleFrontier.empty
    for row in rows {
      let old = row["sequence"] as Int64
      let text = String(decoding: row["body"] as Data, as: UTF8.self)
        .replacing(#/"sequence":\d+,/#, with: "\"sequence\":\(tree.size),")
      let leaf = MerkleTree.leafHash(Array(text.utf8))
      let number = tree.size
      let subtrees = tree.append(leaf)
      try database.execute(
        sql: "UPDATE entry SET sequence = ?, body = ?, leaf = ?, subtrees = ? WHERE sequence = ?",
        arguments: [number, Data(text.utf8), Data(leaf), Data(subtrees.flatMap(\.self)), -1 - old])
      if old != number { try reseal(old, as: number, database, seal) }
    }
    try database.execute(
      sql: """
        UPDATE head SET size = ?, frontier = ?,
          wall = (SELECT wall FROM entry ORDER BY sequence DESC LIMIT 1),
          boot = (SELECT boot FROM entry ORDER BY sequence DESC LIMIT 1),
          monotonic = (SELECT monotonic FROM entry ORDER BY sequence DESC LIMIT 1);
        """, arguments: [tree.size, Data(tree.serialized)])
    try database.execute(
      sql: """
        DELETE FROM open_case;
        INSERT INTO open_case SELECT case_reference, min(sequence), max(sequence) FROM entry
          WHERE case_reference IS NOT NULL GROUP BY 1 HAVING max(phase = 'ended') = 0;
        """)
  }

  private static func reseal(_ old: Int64, as number: Int64, _ database: Database, _ seal: ValueSeal) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT field, sealed, fingerprint FROM opening WHERE sequence = ?", arguments: [old])
    for row in rows {
      let found = (row["fingerprint"] as Data?).map { [UInt8]($0) }
      let field = row["field"] as String
      // What was moved before stays as it was sealed.
      let opening = seal.opening([UInt8](row["sealed"] as Data), found, field: field, of: old)
      let moved = try opening.map { try seal.row($0, of: number) }
      try database.execute(
        sql: "UPDATE opening SET sequence = ?, sealed = ?, fingerprint = ? WHERE sequence = ? AND field = ?",
        arguments: [
          number, moved?.sealed ?? row["sealed"] as Data, moved.map(\.fingerprint) ?? row["fingerprint"] as Data?, old,
          field,
        ])
    }
  }

  /// The number of the first entry of a kind.
  func first(_ kind: String) throws -> Int64 {
    try #require(station.entries().first { $0.kind == kind }).sequence
  }

  /// The sizes of the checkpoints in the database.
  func sizes() throws -> [Int64] {
    try SQLiteCaseStore(station.open()).checkpoints(from: 0, limit: .max).map(\.size)
  }

  /// The checkpoint files.
  func files() throws -> [String] { try CheckpointShelves.files(in: checkpoints).map(\.name) }

  /// Where a checkpoint file lies.
  func place(of file: String) -> String { "\(checkpoints)/\(CheckpointFile(name: file)?.path ?? file)" }
}

extension AuditedStation {
  /// Appends what a dishonest program with the station's key would: signed, hashed, and past the triggers.
  func lie(_ work: (Journal<Stage>, ManualClock) throws -> Void) throws {
    let store = SQLiteCaseStore(try station.open())
    let journal = try Journal(
      store: store, station: station.identity.name, clock: station.clock, signer: station.signer())
    try tamper { _ in try work(journal, station.clock) }
    // What has to be signed for is signed for: a lie should not be found by that alone.
    _ = try journal.checkpoint()
  }
}

extension Journal<Stage> {
  /// Appends facts to a case with the states that they lead to, or with the state before where the procedure knows none.
  @discardableResult
  func append(
    _ facts: [Fact], to name: String, after stage: Stage = .new, by person: String = "Ana Ruiz (desk)",
    openings: [Opening] = []
  ) throws -> Stage {
    let reference = try #require(CaseReference(name))
    return try facts.reduce(stage) { stage, fact in
      let next = stage.after(fact) ?? stage
      _ = try append(
        fact, label: fact.label.description, case: reference, by: .sample(person), policy: 1, state: next,
        openings: openings)
      return next
    }
  }
}
