import GRDB
import Roster

/// One thing that may be wrong across records: a query for the places of the rows of one source that have it. `?1` is
/// the source.
struct RosterCheck: Sendable {
  let field: String
  let what: String
  let hint: String
  let query: String

  private static let others = "remove the row, or import the source that holds it first"

  private static func dangling(_ table: String, _ column: String, to other: String) -> RosterCheck {
    RosterCheck(
      field: column, what: "no \(other) has this id", hint: others,
      query: """
        SELECT place FROM \(table) AS row WHERE source = ?1 AND \(column) IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM \(other) WHERE id = row.\(column))
        """)
  }

  private static func doubled(_ table: String) -> RosterCheck {
    RosterCheck(
      field: "id", what: "another source holds a \(table) of this id", hint: "let one source hold it",
      query: """
        SELECT place FROM \(table) AS row WHERE source = ?1
          AND EXISTS (SELECT 1 FROM \(table) WHERE id = row.id AND source <> ?1)
        """)
  }

  private static func shared(_ what: String, _ query: String) -> RosterCheck {
    RosterCheck(field: "pin", what: what, hint: "the district has to give one of them a new PIN", query: query)
  }

  /// Every check. PINs are compared by their marks (V).
  static let all: [RosterCheck] = [
    doubled("school"), doubled("student"), doubled("guardian"),
    dangling("student", "school", to: "school"),
    dangling("guardianship", "student", to: "student"), dangling("guardianship", "guardian", to: "guardian"),
    dangling("contact", "student", to: "student"), dangling("contact", "guardian", to: "guardian"),
    dangling("parent_pin", "student", to: "student"), dangling("parent_pin", "guardian", to: "guardian"),
    dangling("student_pin", "student", to: "student"),
    RosterCheck(
      field: "pin", what: "another source holds a PIN of this guardianship", hint: "let one source hold it",
      query: """
        SELECT place FROM parent_pin AS row WHERE source = ?1 AND EXISTS (
          SELECT 1 FROM parent_pin WHERE student = row.student AND guardian = row.guardian AND source <> ?1)
        """),
    shared(
      "another guardian has the same PIN",
      """
      SELECT place FROM parent_pin AS row WHERE source = ?1
        AND (EXISTS (SELECT 1 FROM parent_pin WHERE mark = row.mark AND guardian <> row.guardian)
          OR EXISTS (SELECT 1 FROM temp.created_pin WHERE mark = row.mark AND guardian <> row.guardian))
      """),
    shared(
      "a student has the same PIN",
      """
      SELECT place FROM parent_pin AS row WHERE source = ?1
        AND EXISTS (SELECT 1 FROM student_pin WHERE mark = row.mark)
      """
    ),
    shared(
      "a guardian has the same PIN",
      """
      SELECT place FROM student_pin AS row WHERE source = ?1
        AND (EXISTS (SELECT 1 FROM parent_pin WHERE mark = row.mark)
          OR EXISTS (SELECT 1 FROM temp.created_pin WHERE mark = row.mark))
      """),
  ]
}

extension SQLiteRosterBuild {
  func crossCheck(_ report: (RosterProblem) -> Void) throws {
    try queue.inDatabase { database in
      for check in RosterCheck.all {
        let places = try String.fetchCursor(database, sql: check.query, arguments: [source])
        while let place = try places.next() {
          report(RosterProblem(at: SourcePlace(place), field: check.field, what: check.what, hint: check.hint))
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
