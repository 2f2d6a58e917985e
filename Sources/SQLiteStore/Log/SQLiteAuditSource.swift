import Records
import Station
package import Operations
import Foundation
import GRDB
package import Ledger

/// A station's database as an audit reads it: trusting nothing of it, in order and without holding more than a row.
package final class SQLiteAuditSource: AuditSource {
  let database: StationDatabase

  /// Where the station's rosters are.
  private let rosters: String?

  /// The log of a database, opened for an audit; with the folder that its rosters are in where it lies in its place.
  package init(_ database: StationDatabase, rosters: String? = nil) {
    (self.database, self.rosters) = (database, rosters)
  }

  /// The name that the log began under.
  package var origin: String { database.identity.origin }
  /// The database lists every checkpoint.
  package var hasCheckpointList: Bool { true }

  /// So many rows are read at a time. Whoever logs meanwhile waits for no more than their reading: they are looked at when nothing
  /// is held any more.
  private static let batchSize: Int64 = 500

  /// Every entry in order, with the hashes beside it; then whether each is found through every index. That is not told before: any
  /// other fault has a place.
  package func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws {
    guard database.isUnaltered else { throw LogFault.databaseAltered }
    var (index, isFound) = (LeafIndexCheck(), true)
    let end = try eachBatch(body, atEnd: atEnd) { database, range in
      let rows = try RawRows(
        database,
        sql: """
          SELECT sequence, body, leaf, subtrees, mac, \(IndexCheck.entry) FROM entry AS \(IndexCheck.rowName) NOT INDEXED
          WHERE sequence >= ? AND sequence < ? ORDER BY sequence LIMIT \(Self.batchSize + 1)
          """,
        arguments: [range.lowerBound, range.upperBound])
      var found: [StoredLeaf] = []
      while try rows.next() {
        let leaf = try Self.leaf(in: rows)
        index.take(leaf.leaf ?? [], at: leaf.sequence)
        if rows.integer(5) != 1 { isFound = false }
        found.append(leaf)
      }
      return found
    }
    while isFound, !index.isAtEnd { isFound = try reading { try index.readSlice($0, before: end) } }
    guard isFound, try reading({ try Bool.fetchOne($0, sql: IndexCheck.isRestFound) }) == true
    else { throw LogFault.databaseDamaged }
  }

  private static func leaf(in row: RawRows) throws -> StoredLeaf {
    guard let sequence = row.integer(0), let body = row.bytes(1), let leaf = row.bytes(2), let subtrees = row.bytes(3),
      let mac = row.bytes(4)
    else { throw LogFault.databaseDamaged }
    return StoredLeaf(sequence: sequence, body: body, leaf: leaf, subtrees: subtrees, mac: mac)
  }

  private struct ReadRecord {
    let leaf: StoredLeaf, columns: StoredColumns
    let values: [SealedValueRow]
  }

  /// Every entry in order, with its row and the values beside it.
  package func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws {
    let seal = database.seal.map { ValueSeal($0) }
    // Opened when nothing is held any more.
    func open(_ read: ReadRecord) throws {
      let values = read.values.map { $0.value(by: seal) }
      try body(StoredRecord(leaf: read.leaf, columns: read.columns, values: values))
    }
    try eachBatch(open, atEnd: atEnd) { database, range in
      let rows = try RawRows(
        database,
        sql: """
          SELECT sequence, body, leaf, subtrees, mac, case_reference, kind, label, staff, boot, wall, monotonic, phase,
            state
          FROM entry WHERE sequence >= ? AND sequence < ? ORDER BY sequence LIMIT \(Self.batchSize + 1)
          """, arguments: [range.lowerBound, range.upperBound])
      var values = try ValueCursor(database, range)
      var found: [ReadRecord] = []
      while try rows.next() {
        let leaf = try Self.leaf(in: rows)
        found.append(
          ReadRecord(leaf: leaf, columns: try Self.columns(in: rows), values: try values.next(of: leaf.sequence)))
      }
      try values.finish()
      return found
    }
  }

  /// Reads all there is in batches, each in a transaction of its own that ends before `body` looks at it. When nothing more is
  /// there `atEnd` runs in a transaction in which nothing can be added. What lies outside of all batches, as a number below 0
  /// would, is found there too. Returns how many there were.
  @discardableResult
  private func eachBatch<Row>(
    _ body: (Row) throws -> Void, atEnd: () throws -> Void, _ read: (Database, Range<Int64>) throws -> [Row]
  ) throws -> Int64 {
    var next: Int64 = 0
    var isDone = false
    while !isDone {
      var found: [Row] = []
      var isWrong = false
      try reading { database in
        try database.inTransaction(.deferred) {
          let end = try Int64.fetchOne(database, sql: "SELECT coalesce(max(sequence) + 1, 0) FROM entry") ?? 0
          let upper = min(end, next + Self.batchSize)
          found = try read(database, next..<max(next, upper))
          // Damaged pages may lead round in a circle, to more rows than there are numbers.
          isWrong = found.count != max(0, upper - next)
          guard found.isEmpty, !isWrong else { return .commit }
          try Self.checkOutside(of: end, in: database)
          try atEnd()
          isDone = true
          return .commit
        }
      }
      for row in found { try body(row) }
      // A number far beyond the others would have this go on for ever.
      if isWrong { throw LogFault.entryMissing(at: next + Int64(found.count)) }
      next += Int64(found.count)
    }
    return next
  }

  private static func checkOutside(of end: Int64, in database: Database) throws {
    if try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE sequence < 0)") == true {
      throw LogFault.entryMissing(at: 0)
    }
    let outside = try RawRows(
      database, sql: "SELECT sequence, field FROM opening WHERE sequence < 0 OR sequence >= ?", arguments: [end])
    guard try outside.next() else { return }
    guard let sequence = outside.integer(0), let field = outside.text(1) else { throw LogFault.databaseDamaged }
    throw LogFault.valueUnknown(at: sequence, field: field)
  }

  private static func columns(in row: RawRows) throws -> StoredColumns {
    guard let kind = row.text(6), let label = row.text(7), let staff = row.text(8), let boot = row.text(9),
      let wall = row.integer(10), let monotonic = row.integer(11)
    else { throw LogFault.databaseDamaged }
    func textIfAny(_ column: Int32) throws -> String? {
      guard !row.isNull(column) else { return nil }
      guard let text = row.text(column) else { throw LogFault.databaseDamaged }
      return text
    }
    return StoredColumns(
      reference: try textIfAny(5), kind: kind, label: label, staff: staff, boot: boot, wall: wall,
      monotonic: monotonic, phase: try textIfAny(12), state: try textIfAny(13))
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
    } catch StoreError.damaged, StoreError.notPinline, StoreError.wrongValue {
      head = nil
    }
    let (open, roster, pins) = try reading { database in
      (
        try Row.fetchAll(database, sql: "SELECT case_reference, opened, newest FROM open_case"),
        try Int.fetchOne(database, sql: "SELECT number FROM roster_pointer"),
        try Row.fetchAll(database, sql: "SELECT \(CreatedPIN.columns) FROM created_pin")
      )
    }
    let owners = database.seal.map { CreatedPINOwners($0) }
    let created = try Self.asFault(.databaseDamaged) { try pins.map { try CreatedPIN($0) } }
    guard let roster else { throw LogFault.databaseDamaged }
    return StoredStanding(
      head: head, names: database.origins,
      openCases: try Self.asFault(.databaseDamaged) { try open.map(Self.openCase) }, roster: roster,
      createdPINCount: created.count, createdPINs: owners.map { owners in created.map { owners.digest(of: $0) } },
      pinKey: database.keyID)
  }

  private static func openCase(_ row: Row) throws -> StoredStanding.OpenCase {
    let table = "open_case"
    return StoredStanding.OpenCase(
      reference: CaseReference(written: try row.value("case_reference", of: table)),
      first: try row.value("opened", of: table), newest: try row.value("newest", of: table))
  }

  /// Where the log is audited in its place, the file in the folder.
  package func digest(ofRoster number: Int) throws -> RosterDigest {
    guard let rosters else { return .notKept }
    do {
      return .sha256(try DatabaseFile.digest(SQLiteRosterArchive(database, folder: rosters).file(number)))
    } catch StoreError.missing {
      return .missing
    }
  }

  /// Opens the database once more.
  package func again() -> @Sendable () throws -> any AuditSource {
    { [again = database.again(), rosters] in
      SQLiteAuditSource(try Self.asFault(.databaseDamaged) { try again() }, rosters: rosters)
    }
  }

  /// What is damaged is a fault of the log; that another process holds the database, or that it may not be read, is none.
  private static func asFault<Value>(_ fault: LogFault, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch StoreError.damaged, StoreError.notPinline {
      throw fault
    } catch StoreError.wrongValue(
      let place)
    {
      throw LogFault.wrongValue(place)
    }
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
