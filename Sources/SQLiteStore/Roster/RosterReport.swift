import Records
import Station
import GRDB
import Roster

extension SQLiteRosterBuild {
  func changes() throws -> ImportReport {
    try reading { database in
      var report = ImportReport()
      for kind in kinds {
        let table = RosterTable.of(kind)
        func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql, arguments: [source]) ?? 0 }
        // Who imports a guess must not see by a count whether it is the PIN that was there.
        let isSecret = kind == .parentPINs || kind == .studentPINs
        if isSecret { report.pins += try count("SELECT count(*) FROM \(table.name) WHERE source = ?1") }
        if before == 0 {
          report.added += try count("SELECT count(*) FROM \(table.name) WHERE source = ?1")
          continue
        }
        let same = table.isSameKey("was", "row")
        let was = "SELECT 1 FROM before.\(table.name) AS was WHERE \(same) AND source = ?1"
        let isDifferent = table.content.map { "was.\($0) IS NOT row.\($0)" }.joined(separator: " OR ")
        report.added += try count(
          "SELECT count(*) FROM \(table.name) AS row WHERE source = ?1 AND NOT EXISTS (\(was))")
        if !isSecret {
          report.changed += try count(
            "SELECT count(*) FROM \(table.name) AS row WHERE source = ?1 AND EXISTS (\(was) AND (\(isDifferent)))")
        }
        report.removed += try count(
          """
          SELECT count(*) FROM before.\(table.name) AS was WHERE source = ?1
            AND NOT EXISTS (SELECT 1 FROM \(table.name) AS row WHERE \(same) AND source = ?1)
          """)
      }
      return report
    }
  }

  func eachFamily(_ body: (Located<FamilyRecord>) throws -> Void) throws {
    var last: StudentID?
    while true {
      let batch = try reading { try FamilyBatch(after: last, in: $0) }
      guard let end = batch.families.last else { return }
      try batch.families.forEach(body)
      last = end.value.student.id
    }
  }
}
