import Records
import Station
import GRDB
import Ledger
import Roster

/// A roster being built in a file of its own, which is renamed into place in the very transaction that logs the import.
final class SQLiteRosterBuild: RosterBuild {
  private let archive: SQLiteRosterArchive
  let source: String
  let kinds: Set<RosterKind>
  private let deltas: Set<RosterKind>
  /// The roster in use when the build began; 0 for none.
  let before: Int
  let queue: DatabaseQueue
  private let path: String
  private let createdCount: Int
  private var isDone = false
  /// Made once: an import adds millions of rows.
  private var insertions: [RosterKind: Statement] = [:]

  /// The PINs that the console created, copied: attached, the station's database would be locked for as long as an
  /// import takes, and calls would wait.
  private static let createdPINs = """
    CREATE TEMP TABLE created_pin (
      student TEXT, guardian TEXT, generation INTEGER, key_id TEXT, box BLOB, fingerprint BLOB,
      PRIMARY KEY (student, guardian, generation)
    ) WITHOUT ROWID;
    CREATE INDEX temp.created_pin_by_fingerprint ON created_pin (fingerprint);
    """

  init(_ archive: SQLiteRosterArchive, source: String, kinds: Set<RosterKind>, deltas: Set<RosterKind>) throws {
    self.archive = archive
    self.source = source
    self.kinds = kinds
    self.deltas = deltas
    before = try archive.number()
    // A name of its own: two imports at once do not write into one file, and the later one is told at the end.
    path = "\(archive.file(before + 1)).part-\(UInt64.random(in: .min ... .max))"
    if before > 0 { _ = try archive.open(before) }
    let created = try archive.createdPINs()
    createdCount = created.count
    do {
      try DatabaseFile.makeEmpty(path)
      queue = try DatabaseQueue(path: path, configuration: .building)
      try queue.inDatabase { database in
        try database.inTransaction(.exclusive) {
          try Schema.roster.create(in: database)
          try database.execute(
            sql: "INSERT INTO roster (one, origin, number) VALUES (1, ?, ?)",
            arguments: [archive.station.identity.origin, before + 1])
          return .commit
        }
        if before > 0 { try database.execute(sql: "ATTACH ? AS before", arguments: [archive.file(before)]) }
        // One transaction for all rows: a commit each would make 600,000 students take hours.
        try database.beginTransaction(.deferred)
        try database.execute(sql: Self.createdPINs)
        for pin in created {
          try database.execute(sql: "INSERT INTO created_pin VALUES (?, ?, ?, ?, ?, ?)", arguments: pin)
        }
        if before > 0 { try keepOtherRows(database) }
      }
    } catch {
      DatabaseFile.remove(path)
      throw StoreError(error, file: path)
    }
  }

  deinit { discard() }

  /// Rows of other sources, and of kinds of which this one says nothing or only what changed, stay.
  private func keepOtherRows(_ database: Database) throws {
    for kind in RosterKind.allCases {
      let table = RosterTable.of(kind)
      let names = table.columns.joined(separator: ", ")
      let isReplaced = kinds.contains(kind) && !deltas.contains(kind)
      let which = isReplaced ? "WHERE source <> ?" : ""
      try database.execute(
        sql: "INSERT INTO main.\(table.name) (\(names)) SELECT \(names) FROM before.\(table.name) \(which)",
        arguments: isReplaced ? [source] : [])
    }
  }

  func add(_ record: Located<KeptRecord>) throws -> RosterProblem? {
    if case .record(.removal(let key)) = record.value {
      try remove(key)
      return nil
    }
    let values = try RosterRowValues(record.value)
    if deltas.contains(values.kind) { try remove(record.value.key) }
    do {
      try queue.inDatabase { database in
        let made = insertions[values.kind]
        let insertion = try made ?? database.makeStatement(sql: RosterTable.of(values.kind).insertion)
        insertions[values.kind] = insertion
        try insertion.execute(arguments: values.arguments(source: source, place: record.place))
      }
      return nil
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY {
      // One that failed cannot be used again.
      insertions[values.kind] = nil
      return RosterProblem(at: record.place, .secondRecord(values.kind))
    } catch {
      throw StoreError(error, file: path)
    }
  }

  /// Removes this source's row of a key, if there is one.
  private func remove(_ key: RosterKey) throws {
    let table = RosterTable.of(key.kind)
    let isIt = (table.key + ["source"]).map { "\($0) = ?" }.joined(separator: " AND ")
    try reading {
      try $0.execute(
        sql: "DELETE FROM \(table.name) WHERE \(isIt)", arguments: StatementArguments(key.texts + [source]))
    }
  }

  func pins(of owner: PINOwner) throws -> [SealedPIN] {
    let tables = before > 0 ? ["before.parent_pin", "temp.created_pin"] : ["temp.created_pin"]
    return try reading { database in
      try tables.flatMap { table in
        try Row.fetchAll(
          database.cachedStatement(
            sql: "SELECT generation, key_id, box, fingerprint FROM \(table) WHERE student = ? AND guardian = ?"),
          arguments: [owner.student.text, owner.guardian.text]
        ).map { try $0.sealedPIN() }
      }
    }
  }

  func commit(_ log: (Int) throws -> Void) throws {
    insertions = [:]
    try reading { database in
      try database.commit()
      if before > 0 { try database.execute(sql: "DETACH before") }
    }
    try queue.close()
    do {
      // Before the log is held, so that calls do not wait for a large file to reach the disk.
      try DatabaseFile.synchronize(path)
    } catch {
      // An import that ended meanwhile swept the file away.
      throw try archive.number() == before ? error : StoreError.importOvertaken
    }
    let place = archive.file(before + 1)
    try archive.station.write { database in
      guard try Int.fetchOne(database, sql: "SELECT number FROM roster_pointer") == before,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM created_pin") == createdCount
      else { throw StoreError.importOvertaken }
      try DatabaseFile.put(path, inPlaceOf: place)
      do {
        try log(before + 1)
        try database.execute(sql: "UPDATE roster_pointer SET number = ?", arguments: [before + 1])
      } catch {
        // Nothing names it, and while the log is held nobody else can put one there.
        DatabaseFile.remove(place)
        throw error
      }
    }
    isDone = true
    archive.removeOld()
  }

  /// Works on the file; whatever the database says of it is told in words, as of a disk that fills up.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try queue.inDatabase(body) } catch let error as DatabaseError {
      throw StoreError(error, file: path)
    }
  }

  func discard() {
    guard !isDone else { return }
    isDone = true
    insertions = [:]
    try? queue.close()
    DatabaseFile.remove(path)
  }
}

extension Configuration {
  /// For a file that nobody else sees until it is finished and synchronized.
  fileprivate static var building: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      database.compileQuietly()
      try database.execute(
        sql: """
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -131072;
          """)
    }
    return configuration
  }
}
