package import Station
import Desk
import GRDB
import Ledger

extension SQLiteCaseStore {
  /// Cases that ended before a time and have values that no later case goes on from.
  package func purgeable(before wall: Int64) throws -> [PurgeableCase] {
    try database.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT ended.case_reference, count(*) FROM entry AS ended
          JOIN entry ON entry.case_reference = ended.case_reference
            OR entry.case_reference IS NULL AND entry.kind = 'correction'
              AND CAST(entry.body AS TEXT) ->> '$.fact.about' = ended.case_reference
          JOIN opening ON opening.sequence = entry.sequence
          WHERE ended.phase = 'ended' AND ended.wall < ? GROUP BY 1 ORDER BY min(ended.sequence)
          """, arguments: [wall])
      let kept = try Self.keptForSiblings(before: wall, in: database)
      return rows.compactMap { row in
        CaseReference(row[0] as String).flatMap {
          kept.contains($0) ? nil : PurgeableCase(reference: $0, values: row[1])
        }
      }
    }
  }

  /// A sibling's case has its guardian's value beside the case before, or the one before that: they stay with it.
  private static func keptForSiblings(before wall: Int64, in database: Database) throws -> Set<CaseReference> {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT CAST(opened.body AS TEXT) ->> '$.fact.sibling', NOT EXISTS (
          SELECT 1 FROM entry WHERE case_reference = opened.case_reference AND phase = 'ended' AND wall < ?),
          opened.case_reference
        FROM entry AS opened WHERE kind = 'opened' AND label IN ('opened.remoteSibling', 'opened.counterSibling')
        ORDER BY sequence DESC
        """, arguments: [wall])
    // From the newest back, so that a chain is followed to its beginning.
    return rows.reduce(into: []) { kept, row in
      guard let before = CaseReference(row[0] as String), let own = CaseReference(row[2] as String) else { return }
      if row[1] as Bool || kept.contains(own) { kept.insert(before) }
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
