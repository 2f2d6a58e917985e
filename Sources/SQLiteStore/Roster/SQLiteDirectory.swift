import Records
import Station
import Foundation
import GRDB

/// The imported records of the roster in use. Which one that is is looked up each time, so that an import made by
/// another process counts from the next step on, without anything being opened anew by hand.
final class SQLiteDirectory: Directory {
  private let archive: SQLiteRosterArchive
  private var opened: (number: Int, queue: DatabaseQueue)?

  init(_ archive: SQLiteRosterArchive) { self.archive = archive }

  func isEmpty() throws -> Bool { try rows("SELECT 1 FROM student LIMIT 1", []).isEmpty }

  func student(_ id: StudentID) throws -> Student? {
    try rows("SELECT * FROM student WHERE id = ?", [id.text]).first.map(Student.init)
  }

  func students(born date: CivilDate) throws -> [Student] {
    try rows("SELECT * FROM student WHERE birth_date = ? ORDER BY id", [date.iso]).map(Student.init)
  }

  func school(_ id: SchoolID) throws -> School? {
    try rows("SELECT * FROM school WHERE id = ?", [id.text]).first.map(School.init)
  }

  func schools() throws -> [School] { try rows("SELECT * FROM school ORDER BY id", []).map(School.init) }

  func guardians(of student: StudentID) throws -> [ListedGuardian] {
    let ties = try rows("SELECT * FROM guardianship WHERE student = ? ORDER BY guardian, source", [student.text])
      .map(Guardianship.init)
    return try ListedGuardian.each(of: ties) { id in
      try rows("SELECT * FROM guardian WHERE id = ?", [id.text]).first.map(Guardian.init)
    }
  }

  func contacts(of student: StudentID) throws -> [EmergencyContact] {
    try rows("SELECT * FROM contact WHERE student = ? ORDER BY id, source", [student.text]).map(EmergencyContact.init)
  }

  func studentCount(bornAfter day: CivilDate) throws -> Int {
    try rows("SELECT count(*) AS count FROM student WHERE birth_date > ?", [day.iso]).first?.value(
      "count", of: "student") ?? 0
  }

  func students(bornAfter day: CivilDate, from place: Int, limit: Int) throws -> [Student] {
    try rows(
      "SELECT * FROM student WHERE birth_date > ? ORDER BY birth_date, id LIMIT ? OFFSET ?", [day.iso, limit, place]
    ).map(Student.init)
  }

  func students(after last: StudentID?, limit: Int) throws -> [Student] {
    if let last {
      return try rows("SELECT * FROM student WHERE id > ? ORDER BY id LIMIT ?", [last.text, limit]).map(Student.init)
    }
    return try rows("SELECT * FROM student ORDER BY id LIMIT ?", [limit]).map(Student.init)
  }

  func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
    guard let queue = try current() else { return [] }
    do {
      return try queue.inDatabase { try Row.fetchAll($0.cachedStatement(sql: sql), arguments: arguments) }
    } catch {
      throw StoreError(error, file: "the roster")
    }
  }

  private func current() throws -> DatabaseQueue? {
    let number = try archive.station.asked { try archive.number() }
    if number == 0 { return nil }
    if let opened, opened.number == number { return opened.queue }
    do {
      let queue = try archive.open(number)
      opened = (number, queue)
      return queue
    } catch {
      // An import of another process may have put the next one in place, and removed this one, just now.
      if try archive.number() != number { return try current() }
      throw error
    }
  }
}
