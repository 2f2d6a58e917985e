import GRDB
import Testing
import Verification

@testable import SQLiteStore

@Suite("What databases are made of")
struct SchemaTests {
  /// Shipped migrations never change: a line here may be added, never edited.
  @Test func shipped_migrations_are_frozen() {
    #expect(
      Schema.station.migrations.map { "\($0.name) \($0.sha256)" } == [
        "log-tables 56ef6ab52fb19cca4f0ed75d68b660fc46f766e0b76e641c0c8bca3c11a83486",
        "edges 964f25c9110258934ab42f967cbad3b9de57965b10f826df89a6a140790a6788",
        "entry-guard ef8e78a3b20b85103f1d03fc7a1199cb5a68577f9bc39a39da7b1b7983fff29a",
        "table-guards 1af6deacf882b9ca9a8930e9e85236e82015bdce9f8e54031dbbfe202fc4c146",
        "log-proofs 53d77ce17de6fea9e6a7314df87c1b84998cb927d6b34c008171a8271dc1e291",
        "entry-guard-for-proofs 8ab41ea3001938b1cc02b39b2bf9a0b4c0914ecf304f876de0dcd92485b87a18",
        "proof-guards 4c10fd072dfe8855f24e4810a49fbec7eb84a87680ddf8a76c27580f241de015",
      ])
    #expect(
      Schema.roster.migrations.map { "\($0.name) \($0.sha256)" } == [
        "roster-tables 99cfc138ae1aca0457e2bdff402b2c946dacc81302a0b15f07091fbb1248c65f"
      ])
  }

  @Test(arguments: [Schema.station, Schema.roster])
  func the_digest_is_that_of_a_fresh_database(schema: Schema) throws {
    let found = try schema.fresh().read(schema.digest)
    #expect(found == schema.digests[schema.migrations.count], "the digest of this SQLite is \(found)")
  }

  @Test func the_edges_are_the_procedures() throws {
    let rows = try Schema.station.fresh().read {
      try String.fetchAll($0, sql: "SELECT before || ' ' || label || ' ' || after FROM edge")
    }
    let transitions = Set(Procedure.transitions.map { "\($0.before.name) \($0.label) \($0.after.name)" })
    #expect(Set(rows) == transitions, "\(Set(rows).symmetricDifference(transitions).sorted())")
    #expect(rows.count == transitions.count)
    #expect(rows.count > 300)
  }

  @Test(arguments: [Schema.station, Schema.roster])
  func every_table_is_strict(schema: Schema) throws {
    let lax = try schema.fresh().read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict")
    }
    #expect(lax == ["sqlite_schema"])
  }

  @Test func every_trigger_is_persistent_and_every_table_has_some() throws {
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
