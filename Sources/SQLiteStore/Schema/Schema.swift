import GRDB
import Station

/// What a database is made of by its migrations, as it can be told from outside.
struct Schema: Sendable {
  /// In the file's header, so that a file can be told apart before anything in it is trusted.
  let applicationID: Int32
  /// In order.
  let migrations: [Migration]
  /// What `digest(of:)` gives for a database that so many of the migrations made and nobody altered; a test computes
  /// them anew. The last is of all of them; a database of fewer that has one is brought up to date.
  let digests: [Int: String]
  /// Tables whose rows belong to what nobody may alter: the procedure's.
  let fixedTables: [String]

  /// The station's database: `PINL`.
  static let station = Schema(
    applicationID: 0x5049_4E4C, migrations: [.station],
    digests: [1: "a5fda94f8baa1c4c6857c631a9d7068df92d0bd6d62ff5cbf7ec344e3c26fd60"],
    fixedTables: Migration.guardTableNames)

  /// A roster: `PINR`.
  static let roster = Schema(
    applicationID: 0x5049_4E52, migrations: [.rosterTables],
    digests: [1: "06bdc09283317b127af0ef0537773dd0329a1c50ef509d7604d6d6cc44f2c450"], fixedTables: [])

  /// Applies all migrations to a new database.
  func create(in database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try apply(to: database)
  }

  /// Applies the migrations that a database does not have yet.
  func apply(to database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (place, migration) in migrations.enumerated().dropFirst(version) {
      try database.execute(sql: migration.sql)
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
      let expected = digests[version], try digest(of: database) == expected
    else { throw StoreError.altered(file) }
    try database.execute(sql: "PRAGMA trusted_schema = ON")
    return version == migrations.count
  }

  /// A hash of every table, index and trigger that a database has, and of the procedure's rows. Each opening computes it
  /// anew, over hundreds of rows: bytes are copied once.
  func digest(of database: Database) throws -> String {
    var lines: [[UInt8]] = []
    let objects = try RawRows(
      database,
      sql: "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
    while try objects.next() { lines.append(objects.textBytes(0)) }
    for table in fixedTables {
      let rows = try RawRows(database, sql: "SELECT * FROM \(table)")
      var found: [[UInt8]] = []
      while try rows.next() { found.append(Self.line(of: table, rows)) }
      lines += found.sorted { $0.lexicographicallyPrecedes($1) }
    }
    var text: [UInt8] = []
    for line in lines {
      if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      text += line
    }
    return Migration.sha256(text)
  }

  /// A row's values behind the table's name. Texts stand in quotation marks, so that no value can pass for two.
  private static func line(of table: String, _ row: RawRows) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(128)
    line += table.utf8
    for column in 0..<row.count {
      line.append(UInt8(ascii: " "))
      if let number = row.integer(column) {
        line += String(number).utf8
      } else if row.isNull(column) {
        line += "NULL".utf8
      } else {
        line.append(UInt8(ascii: "\""))
        for byte in row.textBytes(column) {
          if isEscaped(byte) { line.append(UInt8(ascii: "\\")) }
          line.append(byte)
        }
        line.append(UInt8(ascii: "\""))
      }
    }
    return line
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\")
  }
}
