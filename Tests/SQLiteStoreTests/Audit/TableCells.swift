import Foundation
import GRDB
import Ledger
import TestSupport

/// Every cell of a station's database, for changes at random.
struct TableCells {
  private let columns: [(table: String, columns: [String], keys: [String])]

  init(_ database: Database) throws {
    columns = try Self.tables(in: database).map { table in
      let columns = try database.columns(in: table)
      return (table, columns.map(\.name), columns.filter { $0.primaryKeyIndex > 0 }.map(\.name))
    }
  }

  static func tables(in database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
  }

  /// Changes or removes something; says what.
  func change(_ database: Database, using generator: inout SeededGenerator) throws -> String {
    while true {
      guard let place = columns.randomElement(using: &generator),
        let column = place.columns.randomElement(using: &generator)
      else { continue }
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(place.table)") ?? 0
      guard count > 0 else { continue }
      let row = Int.random(in: 0..<count, using: &generator)
      let removes = Int.random(in: 0..<8, using: &generator) == 0
      let found = try Row.fetchOne(database, sql: "SELECT * FROM \(place.table) LIMIT 1 OFFSET \(row)")
      guard let found else { continue }
      let condition = place.keys.map { "\($0) = ?" }.joined(separator: " AND ")
      let arguments = StatementArguments(place.keys.map { found[$0] as DatabaseValue })
      let statement =
        removes
        ? "DELETE FROM \(place.table) WHERE \(condition)"
        : "UPDATE OR IGNORE \(place.table) SET \(column) = \(Self.edit(found[column], column, &generator)) WHERE \(condition)"
      do { try database.execute(sql: statement, arguments: arguments) } catch is DatabaseError { continue }
      if database.changesCount > 0 { return "\(statement) \(arguments)" }
    }
  }

  /// An expression for another value of the same type.
  private static func edit(_ value: DatabaseValue, _ column: String, _ generator: inout SeededGenerator) -> String {
    switch value.storage {
    case .null: "'x'"
    case .int64(let number): "\(number) + \(Int.random(in: 1...9, using: &generator))"
    case .string, .double: "\(column) || 'x'"
    case .blob(let bytes) where bytes.isEmpty: "zeroblob(32)"
    case .blob(let bytes): flipped(bytes, at: Int.random(in: 0..<bytes.count, using: &generator))
    }
  }

  private static func flipped(_ bytes: Data, at place: Int) -> String {
    var bytes = Array(bytes)
    bytes[place] ^= 1
    return "x'\(Hex.encode(bytes))'"
  }
}
