import Foundation
import GRDB
import Station

/// Values as they have to be. GRDB's own subscripts end the process over a value of another type, which a strict table has only
/// where its file was damaged or written by a stranger: here that is an error that names table and column.
extension Row {
  func value<Value: DatabaseValueConvertible>(_ column: String, of table: String) throws(StoreError) -> Value {
    guard let value: Value = try valueIfAny(column, of: table) else { throw .wrongValue("\(table).\(column)") }
    return value
  }

  /// Nil for no value.
  func valueIfAny<Value: DatabaseValueConvertible>(_ column: String, of table: String) throws(StoreError) -> Value? {
    let found = self[column] as DatabaseValue?
    guard let found, !found.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(found) else { throw .wrongValue("\(table).\(column)") }
    return value
  }

  func bytes(_ column: String, of table: String) throws(StoreError) -> [UInt8] {
    [UInt8](try value(column, of: table) as Data)
  }
}
