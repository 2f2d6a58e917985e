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

  /// How many columns a row has.
  var count: Int32 { unsafe sqlite3_column_count(statement.sqliteStatement) }

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
    let count = unsafe Int(sqlite3_column_bytes(statement.sqliteStatement, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8]? { has(SQLITE_BLOB, column) ? textBytes(column) : nil }

  /// The bytes of a text or a blob; those of a number's digits.
  func textBytes(_ column: Int32) -> [UInt8] {
    let start = unsafe sqlite3_column_blob(statement.sqliteStatement, column)
    let count = unsafe Int(sqlite3_column_bytes(statement.sqliteStatement, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  private func has(_ type: Int32, _ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement.sqliteStatement, column) == type
  }
}
