import Records
import GRDB
import Roster

/// Some children in the order of their numbers, each with everybody on its record. A large district is gone through batch by
/// batch, since it does not fit into memory.
struct FamilyBatch {
  let families: [Located<FamilyRecord>]

  private static let size = 500

  /// The next children after one, or the first of all.
  init(after last: StudentID?, in database: Database) throws {
    func rows<Value>(_ sql: String, _ arguments: StatementArguments, _ value: @escaping (Row) throws -> Value) throws
      -> [Value]
    {
      let cursor = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
      return try Array(cursor.map(value))
    }
    let children = try rows(
      "SELECT * FROM student WHERE id > ? ORDER BY id LIMIT \(Self.size)", [last?.text ?? ""]
    ) { Located(try Student($0), at: SourcePlace(try $0.value("place", of: "student"))) }
    guard let first = children.first?.value.id, let last = children.last?.value.id else {
      families = []
      return
    }
    let range: StatementArguments = [first.text, last.text]
    let ties = try rows(
      "SELECT * FROM guardianship WHERE student BETWEEN ? AND ? ORDER BY student, guardian, source", range
    ) { try Guardianship($0) }
    let people = try rows(
      "SELECT * FROM guardian WHERE id IN (SELECT guardian FROM guardianship WHERE student BETWEEN ? AND ?)", range
    ) { try Guardian($0) }
    let contacts = try rows(
      "SELECT * FROM contact WHERE student BETWEEN ? AND ? ORDER BY student, id, source", range
    ) { try EmergencyContact($0) }
    let tiesOf = Dictionary(grouping: ties, by: \.studentID)
    let contactsOf = Dictionary(grouping: contacts, by: \.studentID)
    let guardians = Dictionary(people.map { ($0.id, $0) }) { one, _ in one }
    families = children.map { child in
      child.map { student in
        FamilyRecord(
          student: student, guardians: ListedGuardian.each(of: tiesOf[student.id] ?? []) { guardians[$0] },
          contacts: contactsOf[student.id] ?? [])
      }
    }
  }
}
