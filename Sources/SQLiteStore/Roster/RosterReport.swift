import Desk
import GRDB
import Roster

extension SQLiteRosterBuild {
  func report() throws -> ImportReport {
    try queue.inDatabase { database in
      var report = ImportReport()
      for kind in kinds {
        let table = RosterTable.of(kind)
        func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql, arguments: [source]) ?? 0 }
        if before == 0 {
          report.added += try count("SELECT count(*) FROM \(table.name) WHERE source = ?1")
          continue
        }
        let same = table.isSameKey("was", "row")
        let was = "SELECT 1 FROM before.\(table.name) AS was WHERE \(same) AND source = ?1"
        let isDifferent = table.content.map { "was.\($0) IS NOT row.\($0)" }.joined(separator: " OR ")
        report.added += try count(
          "SELECT count(*) FROM \(table.name) AS row WHERE source = ?1 AND NOT EXISTS (\(was))")
        report.changed += try count(
          "SELECT count(*) FROM \(table.name) AS row WHERE source = ?1 AND EXISTS (\(was) AND (\(isDifferent)))")
        report.removed += try count(
          """
          SELECT count(*) FROM before.\(table.name) AS was WHERE source = ?1
            AND NOT EXISTS (SELECT 1 FROM \(table.name) AS row WHERE \(same) AND source = ?1)
          """)
      }
      let incomplete = "FROM student WHERE \(Self.isIncomplete)"
      report.incomplete = try Int.fetchOne(database, sql: "SELECT count(*) \(incomplete)") ?? 0
      report.firstIncomplete = try String.fetchAll(
        database, sql: "SELECT place \(incomplete) ORDER BY id LIMIT \(ImportReport.incompleteLimit)")
      return report
    }
  }

  /// A child of whom some verified guardian could not answer all eight items, since the record lacks what they need
  /// (IV.1).
  private static let isIncomplete = """
    addresses = '[]'
    OR (phones = '[]' AND NOT EXISTS (
      SELECT 1 FROM guardianship AS tie JOIN guardian ON guardian.id = tie.guardian
      WHERE tie.student = student.id AND guardian.phones <> '[]'))
    OR NOT EXISTS (SELECT 1 FROM contact WHERE contact.student = student.id AND contact.phones <> '[]')
    OR EXISTS (
      SELECT 1 FROM guardianship AS tie WHERE tie.student = student.id AND tie.verified AND NOT EXISTS (
        SELECT 1 FROM contact WHERE contact.student = student.id AND contact.phones <> '[]'
          AND contact.guardian IS NOT tie.guardian))
    """
}
