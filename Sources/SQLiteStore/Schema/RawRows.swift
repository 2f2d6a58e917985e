import GRDB
import GRDBSQLite

/// Rows read column by column, as SQLite holds them. GRDB's rows find out at run time how each value is read: where a million
/// rows are, that is most of the work. A value of another type than asked for is nil, never converted.
struct RawRows {
  private let statement: Statement

  init(_ database: Database, sql: String, arguments: StatementArguments = []) throws {
    statement = try database.makeStatement(sql: sql)
    try statement.setArguments(arguments)
  }

  /// Goes to the next row; false where there is none.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(statement.sqliteStatement)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  func isNull(_ column: Int32) -> Bool { has(SQLITE_NULL, column) }

  /// A whole number.
  func integer(_ column: Int32) -> Int64? {
    unsafe has(SQLITE_INTEGER, column) ? sqlite3_column_int64(statement.sqliteStatement, column) : nil
  }

  /// A text, up to its very end.
  func text(_ column: Int32) -> String? {
    guard has(SQLITE_TEXT, column), let start = unsafe sqlite3_column_text(statement.sqliteStatement, column)
    else { return nil }
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: byteCount(column)), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8]? { has(SQLITE_BLOB, column) ? textBytes(column) : nil }

  /// The bytes of a text or a blob; those of a number's digits.
  func textBytes(_ column: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    addBytes(column, to: &bytes)
    return bytes
  }

  /// Adds a whole row, so that no other values give the same bytes: behind each value's type its number, or its length and itself.
  func addRow(to bytes: inout [UInt8]) {
    /// In sevens of bits, the lowest first; a high bit says that more come.
    func add(_ number: Int64) {
      var rest = UInt64(bitPattern: number)
      while rest > 0x7F {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: rest))
    }
    for column in unsafe 0..<sqlite3_column_count(statement.sqliteStatement) {
      let type = unsafe sqlite3_column_type(statement.sqliteStatement, column)
      bytes.append(UInt8(truncatingIfNeeded: type))
      switch type {
      case SQLITE_INTEGER: unsafe add(sqlite3_column_int64(statement.sqliteStatement, column))
      case SQLITE_NULL: break
      default:
        add(Int64(byteCount(column)))
        addBytes(column, to: &bytes)
      }
    }
  }

  private func addBytes(_ column: Int32, to bytes: inout [UInt8]) {
    let start = unsafe sqlite3_column_blob(statement.sqliteStatement, column)
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: byteCount(column)))
  }

  private func byteCount(_ column: Int32) -> Int { unsafe Int(sqlite3_column_bytes(statement.sqliteStatement, column)) }

  private func has(_ type: Int32, _ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement.sqliteStatement, column) == type
  }
}
