import Records
import Roster
import Station

/// A roster with one thing wrong across its records, read where `RosterSmall` is in use.
struct FlawedRoster {
  /// Where it comes from; that of `RosterSmall` is `main`.
  let source: String
  let records: [RosterRecord]
  /// All that has to be told of it.
  let problems: Set<RosterProblem>

  /// One that fails this check, and no other but for what cannot be had without it.
  init(failing check: RosterCheck) throws {
    let roster = RosterSmall()
    switch check {
    case .otherSource(let kind):
      source = "other"
      records = Array(roster.records.filter { $0.kind == kind }.prefix(1))
      problems = [check.problem(at: Self.place(0))]
    case .dangling(let kind, let field, _):
      source = "main"
      records = roster.records + [try Self.stray(kind, field)]
      problems = [check.problem(at: Self.place(roster.records.count))]
    case .sharedPIN(let kind):
      source = "main"
      // Both are told: that of the student and that of the guardian, or those of the two guardians.
      let isStudents = kind == .studentPINs
      let digits = isStudents ? roster.studentPINs[2].1 : roster.parentPINs[2].2
      records = roster.records + [try Self.pin(digits, of: "1", "G2")]
      let first = roster.records.count - (isStudents ? 1 : 4)
      problems = [
        check.problem(at: Self.place(first)),
        RosterCheck.sharedPIN(.parentPINs).problem(at: Self.place(records.count - 1)),
      ]
    }
  }

  /// Where the record of this number is.
  static func place(_ number: Int) -> SourcePlace { SourcePlace(file: "f", line: number + 1, column: 1) }

  static func pin(_ digits: String, of student: StudentID, _ guardian: GuardianID) throws -> RosterRecord {
    let digits = try PINDigits(digits.utf8).orThrow("a PIN")
    return .parentPIN(ParentPIN(studentID: student, guardianID: guardian, pin: digits))
  }

  /// A record whose field names nobody, and which is right otherwise.
  private static func stray(_ kind: RosterKind, _ field: String) throws -> RosterRecord {
    let student: StudentID = field == "student" ? "9" : "1"
    let guardian: GuardianID = field == "guardian" ? "G9" : "G2"
    switch kind {
    case .students:
      var student = try RosterSmall.student("4", "Sol", born: "2012-01-31").orThrow("a student")
      student.schoolID = "S9"
      return .student(student)
    case .guardianships: return .guardianship(Guardianship(studentID: student, guardianID: guardian))
    case .contacts:
      var contact = RosterSmall.contact("C9", of: student)
      contact.guardianID = guardian
      return .contact(contact)
    case .parentPINs: return try pin("70605040302", of: student, guardian)
    case .studentPINs:
      return .studentPIN(StudentPIN(studentID: student, pin: try PINDigits("7060504030".utf8).orThrow("a PIN")))
    case .schools, .guardians: throw ScriptError("\(kind) name nobody")
    }
  }
}
