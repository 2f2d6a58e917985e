import Desk
import GRDB
import Glibc

/// The station's one database: log, cases, side table, and the PINs that the console created.
///
/// Every commit is on the disk before it is acknowledged: rollback journal in `TRUNCATE` mode, `synchronous = EXTRA`.
/// Not for use from several threads.
public final class StationDatabase {
  /// Who the station is.
  public let identity: StationIdentity
  /// The hash of the station's PIN key by which the two are found to belong together.
  public let keyID: String
  /// The file.
  public let path: String
  private let queue: DatabaseQueue

  /// Makes a station's database. It appears whole or not at all.
  /// - Throws: `StoreError`.
  public init(creating path: String, _ identity: StationIdentity, keyID: String) throws {
    guard !DatabaseFile.exists(path) else { throw StoreError.existsAlready(path) }
    let aside = path + ".new"
    try DatabaseFile.makeEmpty(aside)
    defer { DatabaseFile.remove(aside) }
    do {
      let queue = try DatabaseQueue(path: aside, configuration: .durable)
      try queue.inDatabase { database in
        try database.inTransaction(.exclusive) {
          try Schema.station.create(in: database)
          try database.execute(
            sql: "INSERT INTO station (one, kind, name, origin, key_id) VALUES (1, ?, ?, ?, ?)",
            arguments: [identity.kind.rawValue, identity.name, identity.origin, keyID])
          return .commit
        }
      }
      try queue.close()
      try DatabaseFile.synchronize(aside)
      try DatabaseFile.put(aside, inPlaceOf: path)
      self.queue = try DatabaseQueue(path: path, configuration: .durable)
      try self.queue.inDatabase { try Schema.station.check($0, file: path) }
    } catch {
      throw StoreError(error, file: path)
    }
    self.path = path
    self.identity = identity
    self.keyID = keyID
  }

  /// Opens a station's database. One that is newer, damaged, altered, of the other kind or not Pinline's is left as it
  /// is.
  /// - Throws: `StoreError`.
  public init(opening path: String, expecting kind: StationKind? = nil) throws {
    try DatabaseFile.checkHeader(of: path, applicationID: Schema.station.applicationID)
    do {
      queue = try DatabaseQueue(path: path, configuration: .durable)
      let row = try queue.inDatabase { database in
        try Schema.station.check(database, file: path)
        try DatabaseFile.checkPages(of: database, file: path)
        // An entry beyond the head would let none follow it; nobody but a foreign writer can have put it there.
        let isWhole = try Bool.fetchOne(
          database, sql: "SELECT (SELECT size FROM head) = (SELECT coalesce(max(sequence) + 1, 0) FROM entry)")
        guard isWhole == true else { throw StoreError.damaged(path) }
        return try Row.fetchOne(database, sql: "SELECT kind, name, key_id FROM station")
      }
      guard let row, let found = StationKind(rawValue: row["kind"]),
        let identity = StationIdentity(kind: found, name: row["name"])
      else { throw StoreError.altered(path) }
      if let kind, kind != found { throw StoreError.otherKind(path, isLive: found == .live) }
      self.identity = identity
      keyID = row["key_id"]
    } catch {
      throw StoreError(error, file: path)
    }
    self.path = path
  }

  /// Reads, or writes outside of a transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.unsafeReentrantRead(body) } catch { throw StoreError(error, file: path) }
  }

  /// Writes in one durable transaction that takes the log's head first. Within another it becomes a part of that, whole
  /// or not at all: half an entry would be taken for one that was stored.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.unsafeReentrantWrite { database in
      var value: Value?
      func whole() throws -> Database.TransactionCompletion {
        value = try body(database)
        return .commit
      }
      do {
        if database.isInsideTransaction {
          try database.inSavepoint(whole)
        } else {
          try database.inTransaction(.immediate, whole)
        }
      } catch let error as DatabaseError {
        throw StoreError(error, file: path)
      }
      guard let value else { throw StoreError.refused(reason: "nothing was written") }
      return value
    }
  }
}

extension Configuration {
  /// As the design's *Durability* has it. GRDB's own WAL set-up would set `NORMAL`, which loses acknowledged commits.
  static var durable: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = TRUNCATE;
          PRAGMA synchronous = EXTRA;
          PRAGMA recursive_triggers = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }
}
