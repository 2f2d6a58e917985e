import Records
package import Station
import Foundation
import GRDB
package import Ledger

extension SQLiteCaseStore {
  /// How many entries match.
  package func count(of query: LogQuery) throws -> Int {
    let (condition, arguments) = try condition(query)
    return try database.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM entry WHERE \(condition)", arguments: arguments)
    } ?? 0
  }

  /// Matching entries in the order of the log, from the `offset`-th counted from the newest back, at most `limit`.
  package func entries(matching query: LogQuery, offset: Int, limit: Int) throws -> [[UInt8]] {
    let (condition, arguments) = try condition(query)
    return try database.read {
      try Data.fetchAll(
        $0, sql: "SELECT body FROM entry WHERE \(condition) ORDER BY sequence DESC LIMIT ? OFFSET ?",
        arguments: arguments + [limit, offset])
    }.reversed().map { [UInt8]($0) }
  }

  /// The cases that commit to a value in one of the fields by which locks count, oldest first.
  package func cases(committingTo value: [UInt8], as field: String) throws -> [CaseReference] {
    let found = ValueSeal(try database.neededSeal()).fingerprint(value, as: field)
    return try database.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT case_reference FROM opening JOIN entry USING (sequence)
          WHERE fingerprint = ? AND field = ? AND case_reference IS NOT NULL ORDER BY sequence
          """, arguments: [Data(found), field])
    }.compactMap { CaseReference($0) }
  }

  private func condition(_ query: LogQuery) throws -> (String, StatementArguments) {
    var (conditions, arguments): ([String], StatementArguments) = (["1"], [])
    func add(_ condition: String, _ values: StatementArguments) {
      conditions.append(condition)
      arguments += values
    }
    if let reference = query.reference { add("case_reference = ?", [reference.description]) }
    if let person = query.person {
      add(
        """
        (staff = ? OR CAST(body AS TEXT) ->> '$.author.name' = ? OR CAST(body AS TEXT) ->> '$.author.account' = ?)
        """, [person, person, person])
    }
    if let student = query.student {
      let seal = ValueSeal(try database.neededSeal())
      add(
        "case_reference IN (SELECT case_reference FROM opening JOIN entry USING (sequence) WHERE field = ? AND fingerprint = ?)",
        [Subject.studentField, Data(seal.fingerprint(Array(student.text.utf8), as: Subject.studentField))])
    }
    if let kind = query.kind { add("kind = ?", [kind]) }
    if let times = query.times { add("wall >= ? AND wall < ?", [times.lowerBound, times.upperBound]) }
    return (conditions.joined(separator: " AND "), arguments)
  }
}
