import GRDB
import Station
import Testing
import Verification

@testable import SQLiteStore

@Suite("What databases are made of")
struct SchemaTests {
  @Test(arguments: [Schema.station, Schema.roster].flatMap(\.migrations).map(\.name))
  func `a migration is named by the hash of what it does`(name: String) throws {
    let migration = try #require([Schema.station, Schema.roster].flatMap(\.migrations).first { $0.name == name })
    let found = Migration.sha256(Array(migration.sql().utf8))
    #expect(found == migration.sha256, "the hash of \(name) is \(found)")
  }

  @Test(arguments: [Schema.station, Schema.roster])
  func `the digest is that of a fresh database`(schema: Schema) throws {
    let found = try schema.fresh().read(schema.digest)
    #expect(found == schema.digests.last, "the digest of this SQLite is \(found)")
  }

  @Test func `a database of fewer migrations is told and brought up to date`() throws {
    let later = Migration(
      name: "later", sha256: String(repeating: "0", count: 64),
      sql: { "CREATE TABLE later (one INTEGER PRIMARY KEY) STRICT" }
    ) {
      try $0.execute(sql: "INSERT INTO later VALUES (7)")
    }
    func next(_ digests: [String]) -> Schema {
      Schema(
        applicationID: Schema.station.applicationID, migrations: Schema.station.migrations + [later],
        digests: Schema.station.digests + digests, fixedTables: Schema.station.fixedTables)
    }
    let whole = try next([]).fresh().read { try Schema.station.digest(of: $0) }
    let schema = next([whole])
    try Schema.station.fresh().inDatabase { database in
      #expect(try !schema.check(database, file: "old"))
      try schema.apply(to: database)
      #expect(try schema.check(database, file: "old"))
      #expect(try Int.fetchOne(database, sql: "SELECT one FROM later") == 7)
      #expect(throws: StoreError.newer("old")) { try Schema.station.check(database, file: "old") }
    }
  }

  /// Making the SQL tries the rules of the procedure: that took two thirds of a start.
  @Test func `whether a database is whole is told without making its migrations anew`() throws {
    let frozen = Schema.station.migrations.map { migration in
      Migration(name: migration.name, sha256: migration.sha256) {
        Issue.record("\(migration.name) was made")
        return ""
      }
    }
    let schema = Schema(
      applicationID: Schema.station.applicationID, migrations: frozen, digests: Schema.station.digests,
      fixedTables: Schema.station.fixedTables)
    let isWhole = try Schema.station.fresh().inDatabase { try schema.check($0, file: "whole") }
    #expect(isWhole)
  }

  /// Whether the rows are right is for `GuardTableTests` to say; here, that all of them arrive.
  @Test func `the rows are the procedures`() throws {
    let (edges, labels) = try Schema.station.fresh().read {
      (
        try String.fetchAll($0, sql: "SELECT label || ' ' || before || ' ' || after FROM edge"),
        try String.fetchAll($0, sql: "SELECT name FROM label")
      )
    }
    #expect(edges.count == Procedure.transitions.count && edges.count > 300)
    #expect(Set(labels) == Set(Procedure.exemplars.map(\.label.description)))
  }

  @Test(arguments: [Schema.station, Schema.roster])
  func `every table is strict`(schema: Schema) throws {
    let lax = try schema.fresh().read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict")
    }
    #expect(lax == ["sqlite_schema"])
  }

  @Test func `every trigger is persistent and every table has some`() throws {
    let (temporary, unguarded) = try Schema.station.fresh().read { database in
      (
        try String.fetchAll(database, sql: "SELECT name FROM sqlite_temp_schema"),
        try String.fetchAll(
          database,
          sql: """
            SELECT name FROM sqlite_schema AS t WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND 3 > (
              SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = t.name AND sql LIKE '% BEFORE %')
            """)
      )
    }
    #expect(temporary == [])
    #expect(unguarded == [])
  }
}
