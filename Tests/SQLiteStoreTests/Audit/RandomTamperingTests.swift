import Foundation
import GRDB
import Ledger
import TestSupport
import Testing

@Suite("Whatever is changed in a log shows")
struct RandomTamperingTests {
  /// Tables, and columns whose every value counts.
  private static let columns: [(table: String, columns: [String])] = [
    (
      "entry",
      [
        "case_reference", "kind", "label", "staff", "wall", "boot", "monotonic", "body", "leaf", "subtrees",
        "phase", "state",
      ]
    ),
    ("opening", ["field", "value", "salt"]),
    ("checkpoint", ["note"]),
    ("head", ["size", "frontier"]),
    ("open_case", ["case_reference", "opened", "newest"]),
  ]

  @Test func `five hundred random edits and removals`() throws {
    let log = try AuditedStation()
    let whole = try Data(contentsOf: URL(fileURLWithPath: log.database))
    let seed = UInt64.random(in: .min ... .max)
    print("random tampering: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for round in 0..<500 {
      var words = ""
      try log.tamper { words = try Self.change($0, using: &generator) }
      #expect(try log.fault() != nil, "seed \(seed), round \(round): \(words)")
      try whole.write(to: URL(fileURLWithPath: log.database))
    }
    #expect(try log.fault() == nil)
  }

  /// Changes or removes something; says what.
  private static func change(_ database: Database, using generator: inout SeededGenerator) throws -> String {
    while true {
      guard let place = columns.randomElement(using: &generator),
        let column = place.columns.randomElement(using: &generator)
      else { continue }
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(place.table)") ?? 0
      let row = Int.random(in: 0..<count, using: &generator)
      let removes = Int.random(in: 0..<8, using: &generator) == 0 && place.table != "head"
      let found = try Row.fetchOne(database, sql: "SELECT * FROM \(place.table) LIMIT 1 OFFSET \(row)")
      guard let found else { continue }
      let (condition, arguments) = Self.condition(place.table, found)
      let statement =
        removes
        ? "DELETE FROM \(place.table) WHERE \(condition)"
        : "UPDATE OR IGNORE \(place.table) SET \(column) = \(Self.edit(found[column] as DatabaseValue, column, &generator)) WHERE \(condition)"
      do { try database.execute(sql: statement, arguments: arguments) } catch is DatabaseError { continue }
      if database.changesCount > 0 { return "\(statement) \(arguments)" }
    }
  }

  private static func condition(_ table: String, _ row: Row) -> (String, StatementArguments) {
    switch table {
    case "opening": ("sequence = ? AND field = ?", [row["sequence"] as Int64, row["field"] as String])
    case "open_case": ("case_reference = ?", [row["case_reference"] as String])
    case "checkpoint": ("size = ?", [row["size"] as Int64])
    case "head": ("one = 1", [])
    default: ("sequence = ?", [row["sequence"] as Int64])
    }
  }

  /// An expression for another value of the same type.
  private static func edit(_ value: DatabaseValue, _ column: String, _ generator: inout SeededGenerator) -> String {
    switch value.storage {
    case .null: "'x'"
    case .int64(let number): "\(number) + \(Int.random(in: 1...9, using: &generator))"
    case .string, .double: "\(column) || 'x'"
    case .blob(let bytes) where bytes.isEmpty: "zeroblob(32)"
    case .blob(let bytes):
      flipped(bytes, at: Int.random(in: 0..<bytes.count, using: &generator))
    }
  }

  private static func flipped(_ bytes: Data, at place: Int) -> String {
    var bytes = Array(bytes)
    bytes[place] ^= 1
    return "x'\(Hex.encode(bytes))'"
  }
}
