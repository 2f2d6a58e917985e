import GRDB

extension Schema {
  /// A hash of every table, index and trigger that a database has, and of the procedure's rows in the order of their keys. Each
  /// opening computes it anew.
  func digest(of database: Database) throws -> String {
    var text: [UInt8] = []
    text.reserveCapacity(131_072)
    let objects = try RawRows(database, sql: "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
    while try objects.next() { objects.addRow(to: &text) }
    for table in fixedTables {
      text += "\n\(table)\n".utf8
      let rows = try RawRows(database, sql: "SELECT * FROM \(table)")
      while try rows.next() { rows.addRow(to: &text) }
    }
    return Migration.sha256(text)
  }
}
