import GRDB
import Roster
import Station

extension RosterCheck {
  /// The places of the rows of one source that fail the check. `?1` is the source.
  fileprivate var query: String { "SELECT place FROM \(failing.table) AS row WHERE \(isFailing)" }
  /// Removes those rows.
  fileprivate var removal: String { "DELETE FROM \(failing.table) AS row WHERE \(isFailing)" }

  private var isFailing: String { "source = ?1 AND (\(failing.condition))" }

  private var failing: (table: String, condition: String) {
    switch self {
    case .otherSource(let kind):
      let table = RosterTable.of(kind)
      let isOthers = "\(table.isSameKey("other", "row")) AND other.source <> ?1"
      return (table.name, "EXISTS (SELECT 1 FROM \(table.name) AS other WHERE \(isOthers))")
    case .dangling(let kind, let column, let other):
      let isThere = "EXISTS (SELECT 1 FROM \(RosterTable.of(other).name) WHERE id = row.\(column))"
      return (RosterTable.of(kind).name, "\(column) IS NOT NULL AND NOT \(isThere)")
    }
  }
}

extension SQLiteRosterBuild {
  func settle(_ leftOut: (RosterProblem) throws -> Void) throws {
    try reading { database in
      // In their order, so that what hangs on a row that is left out is left out behind it.
      for check in RosterCheck.all {
        let places = try String.fetchCursor(database, sql: check.query, arguments: [source])
        while let place = try places.next() { try leftOut(check.problem(at: SourcePlace(place))) }
        try database.execute(sql: check.removal, arguments: [source])
      }
    }
  }

  func collisions() throws -> Int {
    let studentsToo = "EXISTS (SELECT 1 FROM student_pin WHERE fingerprint = row.fingerprint)"
    let parents = "\(Self.isGuardians("AND guardian <> row.guardian")) OR \(studentsToo)"
    return try reading { database in
      try [("parent_pin", parents), ("student_pin", Self.isGuardians())].reduce(0) { sum, found in
        let (table, condition) = found
        let sql = "SELECT count(*) FROM \(table) AS row WHERE source = ?1 AND (\(condition))"
        return sum + (try Int.fetchOne(database, sql: sql, arguments: [source]) ?? 0)
      }
    }
  }

  /// Whether a guardian has the row's PIN, imported or created.
  private static func isGuardians(_ which: String = "") -> String {
    ["parent_pin", "temp.created_pin"]
      .map { "EXISTS (SELECT 1 FROM \($0) WHERE fingerprint = row.fingerprint \(which))" }
      .joined(separator: " OR ")
  }
}

extension SourcePlace {
  /// Reads back what `description` writes.
  init(_ text: String) {
    let parts = text.split(separator: ":")
    let numbers = parts.suffix(2).compactMap { Int($0) }
    self.init(
      file: parts.dropLast(2).joined(separator: ":"), line: numbers.first ?? 0, column: numbers.last ?? 0)
  }
}
