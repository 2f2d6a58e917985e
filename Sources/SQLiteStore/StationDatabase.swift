import Diagnostics
package import Station
import GRDB
import Glibc

/// The station's one database: log, cases, side table, and the PINs that the console created.
///
/// Every commit is on the disk before it is acknowledged: rollback journal in `TRUNCATE` mode, `synchronous = EXTRA`.
/// Not for use from several threads.
package final class StationDatabase {
  package let identity: StationIdentity
  /// The hash of the station's PIN key by which the two are found to belong together.
  package let keyID: String
  package let path: String
  /// The log's name, after those that it had before it was restored from an older backup.
  package private(set) var origins: [String]
  /// Whether its tables, triggers and steps are those that Pinline made. Never false but where a log is audited.
  package let isUnaltered: Bool
  let queue: DatabaseQueue
  /// The station's key, and what it seals; nil where it is not at hand.
  private(set) var key: PINKey?
  private(set) var seal: RecordSeal?

  /// Makes a station's database, to be used with this key. It appears whole or not at all.
  /// - Throws: `StoreError`.
  package init(creating path: String, _ identity: StationIdentity, key: PINKey) throws {
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
            arguments: [identity.kind.rawValue, identity.name, identity.origin, key.id])
          return .commit
        }
      }
      try queue.close()
      try DatabaseFile.synchronize(aside)
      try DatabaseFile.put(aside, inPlaceOf: path)
      self.queue = try DatabaseQueue(path: path, configuration: .durable)
      isUnaltered = try self.queue.inDatabase { try Schema.station.check($0, file: path) }
    } catch {
      throw StoreError(error, file: path)
    }
    self.path = path
    self.identity = identity
    keyID = key.id
    origins = [identity.origin]
    unlock(with: key)
  }

  /// Opens a station's database. One that is newer, damaged, altered, of the other kind or not Pinline's is left as it
  /// is; one of an earlier version is brought up to date. Without its key what is sealed in it stays so.
  /// - Throws: `StoreError`.
  package convenience init(opening path: String, expecting kind: StationKind? = nil, key: PINKey? = nil) throws {
    try self.init(path: path, expecting: kind) { database in
      if try !Schema.station.check(database, file: path) {
        try database.inTransaction(.exclusive) {
          try Schema.station.apply(to: database)
          return .commit
        }
        _ = try Schema.station.check(database, file: path)
      }
      try DatabaseFile.checkPages(of: database, file: path)
      // An entry beyond the head would let none follow it; nobody but a foreign writer can have put it there.
      let isWhole = try Bool.fetchOne(
        database, sql: "SELECT (SELECT size FROM head) = (SELECT coalesce(max(sequence) + 1, 0) FROM entry)")
      guard isWhole == true else { throw StoreError.damaged(path) }
      return true
    }
    if let key { unlock(with: key) }
  }

  /// Opens what is sealed, from here on; nothing where it is another station's key.
  package func unlock(with key: PINKey) {
    guard key.id == keyID else { return }
    use(key)
  }

  private func use(_ key: PINKey) {
    self.key = key
    seal = RecordSeal(key: key, station: identity)
  }

  /// What opens what is sealed.
  /// - Throws: `StoreError.sealed`.
  func neededSeal() throws(StoreError) -> RecordSeal {
    guard let seal else { throw .sealed(path) }
    return seal
  }

  /// Opens a station's database only to be read, for an audit: whatever somebody may have done to it. What was altered
  /// is said by `isUnaltered`, and its triggers are not trusted. Its values are opened with `key`, whichever it names itself.
  /// - Throws: `StoreError` where it cannot be read at all, or is of an earlier version.
  package convenience init(auditing path: String, key: PINKey?) throws {
    try self.init(path: path, expecting: nil) { database in
      try database.execute(sql: "PRAGMA query_only = ON")
      do {
        guard try Schema.station.check(database, file: path)
        else { throw StoreError.refused(reason: .earlierVersion) }
        return true
      } catch StoreError.altered {
        return false
      }
    }
    if let key { use(key) }
  }

  private init(path: String, expecting kind: StationKind?, check: (Database) throws -> Bool) throws {
    try DatabaseFile.checkHeader(of: path, applicationID: Schema.station.applicationID)
    do {
      queue = try DatabaseQueue(path: path, configuration: .durable)
      let (isUnaltered, row, later) = try queue.inDatabase { database in
        (
          try check(database), try Row.fetchOne(database, sql: "SELECT kind, name, key_id FROM station"),
          try String.fetchAll(database, sql: "SELECT origin FROM log_origin ORDER BY number")
        )
      }
      // What was altered may hold anything.
      guard let row, let kindName = String.fromDatabaseValue(row["kind"]), let found = StationKind(rawValue: kindName),
        let name = String.fromDatabaseValue(row["name"]), let identity = StationIdentity(kind: found, name: name),
        let keyID = String.fromDatabaseValue(row["key_id"])
      else { throw StoreError.altered(path) }
      if let kind, kind != found { throw StoreError.otherKind(path, isLive: found == .live) }
      self.isUnaltered = isUnaltered
      self.identity = identity
      self.keyID = keyID
      origins = [identity.origin] + later
    } catch {
      throw StoreError(error, file: path)
    }
    self.path = path
  }

  private init(
    again queue: DatabaseQueue, path: String, _ identity: StationIdentity, keyID: String, key: PINKey?,
    origins: [String], isUnaltered: Bool
  ) {
    (self.queue, self.path, self.identity) = (queue, path, identity)
    (self.keyID, self.origins, self.isUnaltered) = (keyID, origins, isUnaltered)
    if let key { use(key) }
  }

  /// What opens a database that is audited once more, for another thread to read it at the same time. What was looked at
  /// when it was opened first is not looked at again, and nobody but SQLite opens the file: closing it would drop the
  /// locks that this process has on it.
  func again() -> @Sendable () throws -> StationDatabase {
    { [path, identity, keyID, key, origins, isUnaltered] in
      guard DatabaseFile.exists(path) else { throw StoreError.missing(path) }
      do {
        let queue = try DatabaseQueue(path: path, configuration: .durable)
        try queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
        return StationDatabase(
          again: queue, path: path, identity, keyID: keyID, key: key, origins: origins, isUnaltered: isUnaltered)
      } catch {
        throw StoreError(error, file: path)
      }
    }
  }

  /// Reads, or writes outside of a transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.unsafeReentrantRead(body) } catch { throw StoreError(error, file: path) }
  }

  /// Reads for whoever asked for something that is kept elsewhere.
  func asked<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as StoreError { throw StationUnreadable(reason: error.reason) }
  }

  /// Keeps every other writer out for as long as `body` runs. Nothing is written.
  func holding<Value>(_ body: () throws -> Value) throws -> Value {
    var value: Value?
    try queue.unsafeReentrantWrite { database in
      try database.inTransaction(.immediate) {
        value = try body()
        return .rollback
      }
    }
    guard let value else { throw StoreError.refused(reason: .nothingDone) }
    return value
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
      guard let value else { throw StoreError.refused(reason: .nothingWritten) }
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
      database.compileQuietly()
      // Where a million PINs are looked for one by one, reading pages anew would take longer than the rest.
      try database.execute(
        sql: """
          PRAGMA journal_mode = TRUNCATE;
          PRAGMA synchronous = EXTRA;
          PRAGMA recursive_triggers = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -32768;
          """)
    }
    return configuration
  }
}
