import Crypto
import GRDB
import Ledger

/// One step of a database's schema, in SQL. Shipped ones never change: a test freezes their hashes.
struct Migration: Sendable {
  /// As the database itself names it.
  let name: String
  /// What it does.
  let sql: String
  /// What SQL cannot compute for rows that are there already, such as hashes; done after the SQL.
  var fill: @Sendable (Database) throws -> Void = { _ in }

  /// The SHA-256 of the SQL, in lower-case hexadecimal digits.
  var sha256: String { Self.sha256(Array(sql.utf8)) }

  static func sha256(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }
}
