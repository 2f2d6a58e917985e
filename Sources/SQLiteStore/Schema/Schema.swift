import GRDB
import Station

/// What a database is made of by its migrations, as it can be told from outside.
struct Schema: Sendable {
  /// In the file's header, so that a file can be told apart before anything in it is trusted.
  let applicationID: Int32
  /// In order.
  let migrations: [Migration]
  /// What `digest(of:)` gives for a database that one, two or more of the migrations made and nobody altered; a test computes
  /// them anew. A database of fewer than all is brought up to date.
  let digests: [String]
  /// Tables whose rows belong to what nobody may alter: the procedure's.
  let fixedTables: [String]

  /// The station's database: `PINL`.
  static let station = Schema(
    applicationID: 0x5049_4E4C, migrations: [.station],
    digests: ["1eb281b57f83182b69e31898688baa431264506b3d94190bd2133a786ce47519"],
    fixedTables: Migration.guardTableNames)

  /// A roster: `PINR`.
  static let roster = Schema(
    applicationID: 0x5049_4E52, migrations: [.rosterTables],
    digests: ["726cb953ad409e610bc8db416e5acb7ccfffa275f94c1d7418fe8da38c6066be"], fixedTables: [])

  /// Applies all migrations to a new database.
  func create(in database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try apply(to: database)
  }

  /// Applies the migrations that a database does not have yet.
  func apply(to database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (place, migration) in migrations.enumerated().dropFirst(version) {
      try database.execute(sql: migration.sql())
      try migration.fill(database)
      try note(migration, as: place + 1, in: database)
    }
    try database.execute(sql: "PRAGMA user_version = \(migrations.count)")
  }

  /// Writes down that a migration was applied. The guard of that table lets nobody do so, and so stands aside meanwhile: a stranger's
  /// row would leave a station that no program opens.
  private func note(_ migration: Migration, as number: Int, in database: Database) throws {
    let guarding = try String.fetchOne(database, sql: "SELECT sql FROM sqlite_schema WHERE name = 'migration_insert'")
    if guarding != nil { try database.execute(sql: "DROP TRIGGER migration_insert") }
    try database.execute(
      sql: "INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)",
      arguments: [number, migration.name, migration.sha256])
    if let guarding { try database.execute(sql: guarding) }
  }

  /// Looks whether a database is of this schema, whole and unaltered, and whether it is up to date; changes nothing. Only
  /// then are its triggers trusted: SQLite 3.40 counts its own JSON functions among those that a schema may not call
  /// before.
  func check(_ database: Database, file: String) throws -> Bool {
    guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID
    else { throw StoreError.notPinline(file) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version > migrations.count { throw StoreError.newer(file) }
    let applied = try String.fetchAll(
      database, sql: "SELECT number || ' ' || name || ' ' || sha256 FROM migration ORDER BY number")
    guard applied == migrations.prefix(version).enumerated().map({ "\($0 + 1) \($1.name) \($1.sha256)" }),
      version > 0, version <= digests.count, try digest(of: database) == digests[version - 1]
    else { throw StoreError.altered(file) }
    try database.execute(sql: "PRAGMA trusted_schema = ON")
    return version == migrations.count
  }
}
