import Station
package import Operations
import Foundation
import GRDB
package import Ledger

/// A station's database as an audit reads it: trusting nothing of it, in order and without holding more than a row.
package final class SQLiteAuditSource: AuditSource {
  let database: StationDatabase

  /// The log of a database, opened for an audit.
  package init(_ database: StationDatabase) { self.database = database }

  /// The name that the log began under.
  package var origin: String { database.identity.origin }
  /// The database lists every checkpoint.
  package var hasCheckpointList: Bool { true }

  /// So many rows at a time, so that whoever logs meanwhile need not wait long.
  private static let batchSize: Int64 = 2000

  /// Every entry in order, with the hashes beside it.
  package func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws {
    guard database.isUnaltered else { throw LogFault.databaseAltered }
    try eachBatch(atEnd: atEnd) { database, range in
      let rows = try RawRows(
        database,
        sql: "SELECT sequence, body, leaf, subtrees FROM entry WHERE sequence >= ? AND sequence < ? ORDER BY sequence",
        arguments: [range.lowerBound, range.upperBound])
      var count: Int64 = 0
      while try rows.next() {
        try body(try Self.leaf(in: rows))
        count += 1
      }
      return count
    }
  }

  private static func leaf(in row: RawRows) throws -> StoredLeaf {
    guard let sequence = row.integer(0), let body = row.bytes(1), let leaf = row.bytes(2), let subtrees = row.bytes(3)
    else { throw LogFault.databaseDamaged }
    return StoredLeaf(sequence: sequence, body: body, leaf: leaf, subtrees: subtrees)
  }

  /// Every entry in order, with its row and the values beside it.
  package func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws {
    try eachBatch(atEnd: atEnd) { database, range in
      let rows = try RawRows(
        database,
        sql: """
          SELECT sequence, body, leaf, subtrees, case_reference, kind, label, staff, boot, wall, monotonic, phase,
            state
          FROM entry WHERE sequence >= ? AND sequence < ? ORDER BY sequence
          """, arguments: [range.lowerBound, range.upperBound])
      var values = try OpeningCursor(database, range)
      var count: Int64 = 0
      while try rows.next() {
        let leaf = try Self.leaf(in: rows)
        try body(
          StoredRecord(leaf: leaf, columns: try Self.columns(in: rows), openings: try values.next(of: leaf.sequence)))
        count += 1
      }
      try values.finish()
      return count
    }
  }

  /// Reads all there is in batches. The last of them and `atEnd` are one transaction, in which nothing can be added. What
  /// lies outside of all batches, as a number below 0 would, is found there too.
  private func eachBatch(
    atEnd: () throws -> Void, _ body: (Database, Range<Int64>) throws -> Int64
  ) throws {
    var next: Int64 = 0
    var isDone = false
    while !isDone {
      try reading { database in
        try database.inTransaction(.deferred) {
          let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(sequence) + 1, 0) FROM entry") ?? 0
          let upper = min(end, next + Self.batchSize)
          let count = try body(database, next..<max(next, upper))
          // A number far beyond the others would have this go on for ever.
          guard count == max(0, upper - next) else { throw LogFault.entryMissing(at: next + count) }
          next = max(next, upper)
          guard next >= end else { return .commit }
          let all = try Int64.fetchOne(database, sql: "SELECT count(*) FROM entry")
          let outside = try Row.fetchOne(
            database, sql: "SELECT sequence, field FROM opening WHERE sequence < 0 OR sequence >= ?", arguments: [end])
          if all != end { throw LogFault.entryMissing(at: 0) }
          if let outside { throw LogFault.valueUnknown(at: outside[0], field: outside[1]) }
          try atEnd()
          isDone = true
          return .commit
        }
      }
    }
  }

  private static func columns(in row: RawRows) throws -> StoredColumns {
    guard let kind = row.text(5), let label = row.text(6), let staff = row.text(7), let boot = row.text(8),
      let wall = row.integer(9), let monotonic = row.integer(10)
    else { throw LogFault.databaseDamaged }
    func textIfAny(_ column: Int32) throws -> String? {
      guard !row.isNull(column) else { return nil }
      guard let text = row.text(column) else { throw LogFault.databaseDamaged }
      return text
    }
    return StoredColumns(
      reference: try textIfAny(4), kind: kind, label: label, staff: staff, boot: boot, wall: wall,
      monotonic: monotonic, phase: try textIfAny(11), state: try textIfAny(12))
  }

  package func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try Self.asFault(.databaseDamaged) { try SQLiteCaseStore(database).checkpoints(from: size, limit: limit) }
  }

  /// What lies beside the entries.
  package func standing() throws -> StoredStanding? {
    // A head that cannot be read is not that of the entries either.
    let head: LogHead?
    do {
      head = try SQLiteCaseStore(database).head()
    } catch StoreError.damaged, StoreError.notPinline {
      head = nil
    }
    let (open, roster) = try reading { database in
      (
        try Row.fetchAll(database, sql: "SELECT case_reference, opened, newest FROM open_case"),
        try Int.fetchOne(database, sql: "SELECT number FROM roster_pointer")
      )
    }
    guard let roster else { throw LogFault.databaseDamaged }
    return StoredStanding(
      head: head, names: database.origins,
      openCases: open.map {
        StoredStanding.OpenCase(reference: CaseReference(written: $0[0]), first: $0[1], newest: $0[2])
      }, roster: roster)
  }

  /// Opens the database once more.
  package func again() -> @Sendable () throws -> any AuditSource {
    { [again = database.again()] in
      SQLiteAuditSource(try Self.asFault(.databaseDamaged) { try again() })
    }
  }

  /// What is damaged is a fault of the log; that another process holds the database, or that it may not be read, is none.
  private static func asFault<Value>(_ fault: LogFault, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch StoreError.damaged { throw fault } catch StoreError.notPinline { throw fault }
  }

  private func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.asFault(.databaseDamaged) {
      do {
        return try database.queue.unsafeReentrantRead(body)
      } catch let error as DatabaseError {
        throw StoreError(error, file: database.path)
      }
    }
  }
}

/// The side table in the order of the log, entry by entry.
private struct OpeningCursor {
  private let rows: RawRows
  private var ahead: (sequence: Int64, opening: Opening)?

  init(_ database: Database, _ range: Range<Int64>) throws {
    rows = try RawRows(
      database,
      sql: """
        SELECT sequence, field, value, salt FROM opening WHERE sequence >= ? AND sequence < ? ORDER BY sequence, field
        """, arguments: [range.lowerBound, range.upperBound])
    try advance()
  }

  private mutating func advance() throws {
    guard try rows.next() else { return ahead = nil }
    guard let sequence = rows.integer(0), let field = rows.text(1), let value = rows.bytes(2), let salt = rows.bytes(3),
      let opening = Opening(field: field, value: value, salt: salt)
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
