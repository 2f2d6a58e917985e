import GRDB
import Ledger
import Operations

/// A row of the side table as it is read, before anybody opens it.
struct SealedValueRow {
  let sequence: Int64
  let field: String
  let sealed: [UInt8], fingerprint: [UInt8]?

  /// What is in it; it stays sealed where there is no seal to open it.
  func value(by seal: ValueSeal?) -> StoredValue {
    guard let seal else { return .sealed(field: field) }
    let opening = seal.opening(sealed, fingerprint, field: field, of: sequence)
    return opening.map(StoredValue.opened) ?? .damaged(field: field)
  }
}

/// The side table in the order of the log, entry by entry. Each value has to be found through its index.
struct ValueCursor {
  private let rows: RawRows
  private var ahead: SealedValueRow?

  init(_ database: Database, _ range: Range<Int64>) throws {
    rows = try RawRows(
      database,
      sql: """
        SELECT sequence, field, sealed, fingerprint, \(IndexCheck.opening) FROM opening AS \(IndexCheck.rowName) NOT INDEXED
        WHERE sequence >= ? AND sequence < ? ORDER BY sequence, field
        """, arguments: [range.lowerBound, range.upperBound])
    try advance()
  }

  private mutating func advance() throws {
    guard try rows.next() else { return ahead = nil }
    guard let sequence = rows.integer(0), let field = rows.text(1), let sealed = rows.bytes(2), rows.integer(4) == 1
    else { throw LogFault.databaseDamaged }
    ahead = SealedValueRow(sequence: sequence, field: field, sealed: sealed, fingerprint: rows.bytes(3))
  }

  /// The values beside an entry. One beside no entry at all comes up before the next.
  mutating func next(of sequence: Int64) throws -> [SealedValueRow] {
    var found: [SealedValueRow] = []
    while let next = ahead, next.sequence <= sequence {
      guard next.sequence == sequence
      else { throw LogFault.valueUnknown(at: next.sequence, field: next.field) }
      found.append(next)
      try advance()
    }
    return found
  }

  func finish() throws {
    if let ahead { throw LogFault.valueUnknown(at: ahead.sequence, field: ahead.field) }
  }
}
