import Crypto
import Ledger

/// One step of a database's schema, in SQL only. Shipped ones never change: a test freezes their hashes.
struct Migration: Sendable {
  /// As the database itself names it.
  let name: String
  /// What it does.
  let sql: String

  /// The SHA-256 of the SQL, in lower-case hexadecimal digits.
  var sha256: String { Self.sha256(sql) }

  static func sha256(_ text: String) -> String { Hex.encode(SHA256.hash(data: Array(text.utf8))) }
}
