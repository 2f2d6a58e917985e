/// Whether a row is found through every index of its table, as a column of a query that reads the row: what is looked up through an
/// index that was emptied is not there.
///
/// SQLite's own check does so in one statement, under which nobody can write: on a log of 50,000 cases for seconds, in which a call
/// beside it stood still. Here each row is looked for where an audit reads it anyway, so that no table is read once more for that.
/// What else that check looks at comes up where the audit reads every row.
struct IndexCheck {
  private struct Index {
    let name: String
    /// The columns of the index that, with those that tell rows apart, a row is looked for by.
    let columns: [String]
    /// Which rows are in it.
    var rows: String?
  }

  /// The query names its table so.
  static let rowName = "row"

  /// For the table of entries; the index of their hashes is `LeafIndexCheck`'s.
  static let entry = isFound(
    in: "entry", key: ["sequence"],
    by: [
      Index(name: "entry_by_case", columns: ["case_reference"]),
      Index(name: "entry_by_kind", columns: ["kind"], rows: "case_reference IS NULL"),
      Index(name: "entry_that_counts", columns: [], rows: "label IN (\(Migration.lockLabels))"),
    ])

  /// For the side table.
  static let opening = isFound(
    in: "opening", key: ["sequence", "field"],
    by: [Index(name: "opening_by_fingerprint", columns: ["fingerprint"], rows: "fingerprint IS NOT NULL")])

  /// A query for whether all rows are found of the tables that an audit reads no further: the PINs that the console created, and the
  /// procedure's labels.
  static let isRestFound =
    "SELECT "
    + allFound(
      in: "created_pin", "sqlite_autoindex_created_pin_2", key: ["owner", "generation"],
      by: Index(name: "sqlite_autoindex_created_pin_1", columns: ["fingerprint"]))
    + " AND "
    + allFound(
      in: "label", "sqlite_autoindex_label_1", key: ["name"], by: Index(name: "label_by_kind", columns: ["kind"]))

  /// `rows` is the table itself under the name of its key: otherwise SQLite may take the rows from the very index.
  private static func allFound(in table: String, _ rows: String, key: [String], by index: Index) -> String {
    """
    NOT EXISTS (
      SELECT 1 FROM \(table) AS \(rowName) INDEXED BY \(rows) WHERE NOT \(isFound(in: table, key: key, by: [index])))
    """
  }

  private static func isFound(in table: String, key: [String], by indexes: [Index]) -> String {
    let found = indexes.map { index in
      let isSame = (index.columns + key).map { "other.\($0) IS \(rowName).\($0)" }.joined(separator: " AND ")
      func found(_ rest: String) -> String {
        "EXISTS (SELECT 1 FROM \(table) AS other INDEXED BY \(index.name) WHERE \(isSame)\(rest))"
      }
      guard let rows = index.rows else { return found("") }
      return "(\(rowName).\(rows)) IS NOT TRUE OR \(found(" AND other.\(rows)"))"
    }
    return "(" + found.map { "(\($0))" }.joined(separator: " AND ") + ")"
  }
}
