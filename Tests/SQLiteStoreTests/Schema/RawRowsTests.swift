import GRDB
import Testing

@testable import SQLiteStore

@Suite("Rows as SQLite holds them")
struct RawRowsTests {
  /// One row of these values, in memory.
  private func read<Value>(_ values: String, _ body: (RawRows) throws -> Value) throws -> Value {
    try DatabaseQueue().read { database in
      let rows = try RawRows(database, sql: "SELECT \(values)")
      let hasRow = try rows.next()
      #expect(hasRow)
      return try body(rows)
    }
  }

  @Test func `a value is read as what it is`() throws {
    try read("42, 'a' || char(0) || 'ñ', x'00FF', NULL") { rows in
      #expect(rows.integer(0) == 42 && rows.text(1) == "a\u{0}ñ" && rows.bytes(2) == [0, 255] && rows.isNull(3))
      let hasMore = try rows.next()
      #expect(!hasMore)
    }
  }

  @Test func `no two rows are written with the same bytes`() throws {
    let rows = [
      "42", "'42'", "x'3432'", "42.5", "'42.5'", "NULL", "''", "x''", "'a', 'b'", "'ab'", "'a', 'b', NULL",
      "'a' || char(0), 'b'",
      "'a', char(0) || 'b'", "'ab', ''", "'', 'ab'", "1, 0", "0, 1", "256", "-1",
    ]
    let written = try rows.map { values in
      try read(values) {
        var bytes: [UInt8] = []
        $0.addRow(to: &bytes)
        return bytes
      }
    }
    #expect(Set(written).count == rows.count)
  }

  /// SQLite would make each of them into what is asked for: a text into 0, a number into its digits, a blob into a text.
  @Test(arguments: ["'42'", "x'3432'", "42.0", "NULL", "''", "x''"])
  func `a value of another type is no whole number`(_ value: String) throws {
    #expect(try read(value) { $0.integer(0) } == nil)
  }

  @Test(arguments: ["42", "x'3432'", "42.0", "NULL", "x''"])
  func `a value of another type is no text`(_ value: String) throws {
    #expect(try read(value) { $0.text(0) } == nil)
  }

  @Test(arguments: ["42", "'42'", "42.0", "NULL", "''"])
  func `a value of another type is no bytes`(_ value: String) throws {
    #expect(try read(value) { $0.bytes(0) } == nil)
  }

  @Test(arguments: ["0", "''", "x''", "0.0"])
  func `nothing but NULL is nothing`(_ value: String) throws {
    #expect(try read(value) { $0.isNull(0) } == false)
  }

  @Test func `a column that is not there is NULL`() throws {
    try read("42") { rows in
      #expect(rows.integer(1) == nil && rows.text(1) == nil && rows.bytes(1) == nil)
    }
  }

  /// The digest of a database is made of these bytes, whatever type the values have.
  @Test func `the bytes of any value can be had`() throws {
    try read("42, 'ñ', x'00FF', ''") { rows in
      #expect(rows.textBytes(0) == Array("42".utf8) && rows.textBytes(1) == Array("ñ".utf8))
      #expect(rows.textBytes(2) == [0, 255] && rows.textBytes(3).isEmpty)
    }
  }
}
