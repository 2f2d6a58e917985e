package import Station
import GRDB
import Ledger

extension SQLiteCaseStore {
  /// Cases that ended before a time and have values.
  package func endedCases(before wall: Int64) throws -> [EndedCase] {
    try database.read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT ended.case_reference AS reference, count(*) AS number FROM entry AS ended
          JOIN entry ON entry.case_reference = ended.case_reference
            OR entry.case_reference IS NULL AND entry.kind IN (\(Self.kindsBeside))
              AND CAST(entry.body AS TEXT) ->> ?2 = ended.case_reference
          JOIN opening ON opening.sequence = entry.sequence
          JOIN label ON label.name = ended.label AND label.ends
          WHERE ended.case_reference IS NOT NULL AND ended.wall < ?1 GROUP BY 1 ORDER BY min(ended.sequence)
          """, arguments: [wall, Self.aboutPath])
    }.compactMap { row in
      let values: Int = try row.value("number", of: "opening")
      return CaseReference(try row.value("reference", of: "entry") as String).map {
        EndedCase(reference: $0, values: values)
      }
    }
  }

  /// Rewrites the whole file. Zeros over what was deleted are not enough: pages that were split keep copies.
  package func rewrite() throws {
    do {
      try database.queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    } catch {
      throw StoreError(error, file: database.path)
    }
  }
}
