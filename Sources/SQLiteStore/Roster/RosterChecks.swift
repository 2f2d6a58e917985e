import GRDB
import Roster

/// One thing that may be wrong across records: a query for the places of the rows of one source that have it. `?1` is
/// the source.
struct RosterCheck: Sendable {
  let field: String
  let fault: RosterFault
  let query: String

  private static func dangling(_ kind: RosterKind, _ column: String, to other: RosterKind) -> RosterCheck {
    let (table, target) = (RosterTable.of(kind).name, RosterTable.of(other).name)
    return RosterCheck(
      field: column, fault: .dangling(to: other),
      query: """
        SELECT place FROM \(table) AS row WHERE source = ?1 AND \(column) IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM \(target) WHERE id = row.\(column))
        """)
  }

  private static func doubled(_ kind: RosterKind) -> RosterCheck {
    let table = RosterTable.of(kind).name
    return RosterCheck(
      field: "id", fault: .otherSource(kind),
      query: """
        SELECT place FROM \(table) AS row WHERE source = ?1
          AND EXISTS (SELECT 1 FROM \(table) WHERE id = row.id AND source <> ?1)
        """)
  }

  private static func shared(with holder: RosterFault.PINHolder, _ query: String) -> RosterCheck {
    RosterCheck(field: "pin", fault: .sharedPIN(with: holder), query: query)
  }

  /// Every check. PINs are compared by their fingerprints (V).
  static let all: [RosterCheck] = [
    doubled(.schools), doubled(.students), doubled(.guardians),
    dangling(.students, "school", to: .schools),
    dangling(.guardianships, "student", to: .students), dangling(.guardianships, "guardian", to: .guardians),
    dangling(.contacts, "student", to: .students), dangling(.contacts, "guardian", to: .guardians),
    dangling(.parentPINs, "student", to: .students), dangling(.parentPINs, "guardian", to: .guardians),
    dangling(.studentPINs, "student", to: .students),
    RosterCheck(
      field: "pin", fault: .otherSource(.parentPINs),
      query: """
        SELECT place FROM parent_pin AS row WHERE source = ?1 AND EXISTS (
          SELECT 1 FROM parent_pin WHERE student = row.student AND guardian = row.guardian AND source <> ?1)
        """),
    shared(
      with: .anotherGuardian,
      """
      SELECT place FROM parent_pin AS row WHERE source = ?1
        AND (EXISTS (SELECT 1 FROM parent_pin WHERE fingerprint = row.fingerprint AND guardian <> row.guardian)
          OR EXISTS (SELECT 1 FROM temp.created_pin WHERE fingerprint = row.fingerprint AND guardian <> row.guardian))
      """),
    shared(
      with: .student,
      """
      SELECT place FROM parent_pin AS row WHERE source = ?1
        AND EXISTS (SELECT 1 FROM student_pin WHERE fingerprint = row.fingerprint)
      """
    ),
    shared(
      with: .guardian,
      """
      SELECT place FROM student_pin AS row WHERE source = ?1
        AND (EXISTS (SELECT 1 FROM parent_pin WHERE fingerprint = row.fingerprint)
          OR EXISTS (SELECT 1 FROM temp.created_pin WHERE fingerprint = row.fingerprint))
      """),
  ]
}

extension SQLiteRosterBuild {
  func crossCheck(_ report: (RosterProblem) -> Void) throws {
    try queue.inDatabase { database in
      for check in RosterCheck.all {
        let places = try String.fetchCursor(database, sql: check.query, arguments: [source])
        while let place = try places.next() {
          report(RosterProblem(at: SourcePlace(place), field: check.field, check.fault))
        }
      }
    }
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
