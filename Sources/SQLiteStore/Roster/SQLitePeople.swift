import GRDB
import Matching
import Records
import Station

extension SQLiteDirectory: People {
  func eachPerson(_ body: (ListedPerson) throws -> Void) throws {
    for row in try rows("SELECT * FROM student", []) {
      let student = try Student(row)
      try body(.student(student.id, student.name, born: student.birthDate, school: student.schoolID))
    }
    for row in try rows("SELECT * FROM guardian", []) {
      let guardian = try Guardian(row)
      try body(.guardian(guardian.id, guardian.name))
    }
  }

  func students(phone number: PhoneNumber) throws -> [StudentID] {
    let isIts = { (phones: [String]) in phones.contains { PhoneReader.number($0) == number } }
    let children = try rows("SELECT * FROM student", []).map(Student.init).filter { isIts($0.phones) }.map(\.id)
    let guardians = try rows("SELECT * FROM guardian", []).map(Guardian.init).filter { isIts($0.phones) }
    return Set(children + (try guardians.flatMap { try students(of: $0.id) })).sorted()
  }

  func students(of guardian: GuardianID) throws -> [StudentID] {
    try rows("SELECT DISTINCT student FROM guardianship WHERE guardian = ? ORDER BY student", [guardian.text])
      .map { StudentID(try $0.value("student", of: "guardianship")) }
  }

  func students(portalEmail: String) throws -> [StudentID] {
    try rows("SELECT * FROM guardian WHERE lower(portal_email) = lower(?)", [portalEmail])
      .flatMap { try students(of: Guardian($0).id) }
  }
}
