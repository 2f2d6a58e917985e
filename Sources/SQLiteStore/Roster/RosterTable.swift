import GRDB
import Roster

/// One table of a roster: its columns, what tells its rows apart, and which of them a change is seen by.
struct RosterTable: Sendable {
  let name: String
  /// What tells the rows of one source apart.
  let key: [String]
  /// The other columns that come from the source.
  let content: [String]
  /// Columns that follow from the content and do not count as a change.
  var derived: [String] = []

  /// All columns in the order in which rows are written.
  var columns: [String] { key + ["source", "place"] + content + derived }

  private static let name = ["first", "middle", "last", "preferred", "aliases"]

  /// The table that holds records of a kind.
  static func of(_ kind: RosterKind) -> RosterTable {
    switch kind {
    case .schools: RosterTable(name: "school", key: ["id"], content: ["name", "local_district", "phone"])
    case .students:
      RosterTable(
        name: "student", key: ["id"],
        content: name + [
          "birth_date", "grade", "school", "addresses", "phones", "homeroom_teacher", "language", "adult_rights",
        ])
    case .guardians: RosterTable(name: "guardian", key: ["id"], content: name + ["phones", "email", "portal_email"])
    case .guardianships:
      RosterTable(
        name: "guardianship", key: ["student", "guardian"],
        content: ["relationship", "verified", "restriction", "since", "basis", "until"])
    case .contacts:
      RosterTable(name: "contact", key: ["student", "id"], content: name + ["phones", "relationship", "guardian"])
    case .parentPINs:
      RosterTable(
        name: "parent_pin", key: ["student", "guardian"], content: ["fingerprint"],
        derived: ["generation", "key_id", "box"])
    case .studentPINs: RosterTable(name: "student_pin", key: ["student"], content: ["fingerprint"])
    }
  }

  /// `INSERT` with a parameter for each column.
  var insertion: String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// Whether two rows, each of a table of this name in its own database, have the same key.
  func isSameKey(_ one: String, _ other: String) -> String {
    key.map { "\(one).\($0) = \(other).\($0)" }.joined(separator: " AND ")
  }
}
