import GRDB
import Station
import Testing
import Verification

@testable import SQLiteStore

@Suite("What databases are made of")
struct SchemaTests {
  /// Shipped migrations never change: a line here may be added, never edited.
  @Test func `shipped migrations are frozen`() {
    #expect(
      Schema.station.migrations.map { "\($0.name) \($0.sha256)" } == [
        "station 70ef496bbc898a79d49306c1b433e47d5083db8d22b9ede6d2baa20d7f3375b5"
      ])
    #expect(
      Schema.roster.migrations.map { "\($0.name) \($0.sha256)" } == [
        "roster-tables f722160426725bcb49be6faf1742fb02828ae47ce64ee8ca8cc907e49054b31e"
      ])
  }

  @Test(arguments: [Schema.station, Schema.roster])
  func `the digest is that of a fresh database`(schema: Schema) throws {
    let found = try schema.fresh().read(schema.digest)
    #expect(found == schema.digests[schema.migrations.count], "the digest of this SQLite is \(found)")
  }

  @Test func `a database of fewer migrations is told and brought up to date`() throws {
    let later = Migration(name: "later", sql: "CREATE TABLE later (one INTEGER PRIMARY KEY) STRICT") {
      try $0.execute(sql: "INSERT INTO later VALUES (7)")
    }
    func next(_ digests: [Int: String]) -> Schema {
      Schema(
        applicationID: Schema.station.applicationID, migrations: Schema.station.migrations + [later],
        digests: Schema.station.digests.merging(digests) { $1 }, fixedTables: Schema.station.fixedTables)
    }
    let whole = try next([:]).fresh().read { try Schema.station.digest(of: $0) }
    let schema = next([2: whole])
    try Schema.station.fresh().inDatabase { database in
      #expect(try !schema.check(database, file: "old"))
      try schema.apply(to: database)
      #expect(try schema.check(database, file: "old"))
      #expect(try Int.fetchOne(database, sql: "SELECT one FROM later") == 7)
      #expect(throws: StoreError.newer("old")) { try Schema.station.check(database, file: "old") }
    }
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
