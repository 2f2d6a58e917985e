import GRDB
import Ledger
import Operations

/// The side table in the order of the log, entry by entry. Each value has to be found through its index.
struct OpeningCursor {
  private let rows: RawRows
  private var ahead: (sequence: Int64, opening: Opening)?

  init(_ database: Database, _ range: Range<Int64>) throws {
    rows = try RawRows(
      database,
      sql: """
        SELECT sequence, field, value, salt, \(IndexCheck.opening) FROM opening AS \(IndexCheck.rowName) NOT INDEXED
        WHERE sequence >= ? AND sequence < ? ORDER BY sequence, field
        """, arguments: [range.lowerBound, range.upperBound])
    try advance()
  }

  private mutating func advance() throws {
    guard try rows.next() else { return ahead = nil }
    guard let sequence = rows.integer(0), let field = rows.text(1), let value = rows.bytes(2), let salt = rows.bytes(3),
      let opening = Opening(field: field, value: value, salt: salt), rows.integer(4) == 1
    else { throw LogFault.databaseDamaged }
    ahead = (sequence, opening)
  }

  /// The values beside an entry. One beside no entry at all comes up before the next.
  mutating func next(of sequence: Int64) throws -> [Opening] {
    var found: [Opening] = []
    while let next = ahead, next.sequence <= sequence {
      guard next.sequence == sequence
      else { throw LogFault.valueUnknown(at: next.sequence, field: next.opening.field) }
      found.append(next.opening)
      try advance()
    }
    return found
  }

  func finish() throws {
    if let ahead { throw LogFault.valueUnknown(at: ahead.sequence, field: ahead.opening.field) }
  }
}
