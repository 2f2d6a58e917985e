import GRDB
import Station

/// Looks whether every row of a log is found through every index: what is looked up through one that was emptied is not there.
///
/// SQLite's own check does so in one statement, under which nobody can write: on a log of 50,000 cases for seconds, in which a call
/// beside it stood still. Here it is done in slices, and between them whoever logs has the file. What else that check looks at
/// comes up where the audit reads every row.
struct IndexCheck {
  private struct Index {
    let table: String, name: String
    /// The columns of the index, and those that tell rows apart.
    let columns: [String], key: [String]
    /// Which rows are in it.
    var rows = "1"
  }

  private static let indexes = [
    Index(table: "entry", name: "entry_by_case", columns: ["case_reference"], key: ["sequence"]),
    Index(
      table: "entry", name: "entry_by_kind", columns: ["kind"], key: ["sequence"], rows: "case_reference IS NULL"),
    Index(table: "entry", name: "sqlite_autoindex_entry_1", columns: ["leaf"], key: ["sequence"]),
    Index(
      table: "created_pin", name: "sqlite_autoindex_created_pin_2", columns: ["fingerprint"],
      key: ["student", "guardian", "generation"]),
  ]

  /// So many rows are looked for at a time.
  private static let sliceSize = 500
  /// More rows than this have no room on a page.
  private static let rowsOfPage = 256

  /// `between` runs after each slice, when nothing is held.
  static func run(
    on queue: DatabaseQueue, file: String, rows: Int = sliceSize, between: () throws -> Void = {}
  ) throws {
    // Damaged pages may lead round in a circle: there are no more rows than pages have room for.
    let pages = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    for index in indexes {
      var last: [DatabaseValue]?
      var left = pages * rowsOfPage / rows + 2
      repeat {
        left -= 1
        guard left > 0 else { throw StoreError.damaged(file) }
        last = try queue.inDatabase { try slice(of: index, after: last, rows, in: $0, file) }
        try between()
      } while last != nil
    }
  }

  /// The key of the last row that was looked for; nil at the end.
  private static func slice(
    of index: Index, after last: [DatabaseValue]?, _ limit: Int, in database: Database, _ file: String
  ) throws -> [DatabaseValue]? {
    let key = index.key.joined(separator: ", ")
    let marks = index.key.map { _ in "?" }.joined(separator: ", ")
    // Every row is looked at, also those that an index leaves out: where few are in it, the next of them is far away.
    let begin = last == nil ? "1" : "(\(key)) > (\(marks))"
    let isSame = (index.columns + index.key).map { "other.\($0) IS row.\($0)" }.joined(separator: " AND ")
    let other = index.rows == "1" ? "" : " AND other.\(index.rows)"
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(key), NOT (\(index.rows)) OR EXISTS (
          SELECT 1 FROM \(index.table) AS other INDEXED BY \(index.name) WHERE \(isSame)\(other)) AS is_found
        FROM \(index.table) AS row NOT INDEXED
        WHERE \(begin) ORDER BY \(key) LIMIT \(limit)
        """, arguments: StatementArguments(last ?? []))
    for row in rows {
      let isFound: Bool = try row.value("is_found", of: index.name)
      guard isFound else { throw StoreError.damaged(file) }
    }
    return rows.last.map { row in index.key.map { row[$0] as DatabaseValue } }
  }
}
