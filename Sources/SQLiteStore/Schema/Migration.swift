import Crypto
import GRDB
import Ledger

/// One step of a database's schema, in SQL. Shipped ones never change, nor their hashes.
struct Migration: Sendable {
  /// As the database itself names it.
  let name: String
  /// The SHA-256 of the SQL, in lower-case hexadecimal digits; a test computes it anew. Each opening needs it, and only a new
  /// database the SQL, whose making tries the rules of the procedure.
  let sha256: String
  /// What it does.
  let sql: @Sendable () -> String
  /// What SQL cannot compute for rows that are there already, such as hashes; done after the SQL.
  var fill: @Sendable (Database) throws -> Void = { _ in }

  static func sha256(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes)) }
}
