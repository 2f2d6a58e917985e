import Foundation
import GRDB
import Records

/// What `sqlite3` makes of a roster's files: a table each, all in clear, with an index for each way in which records are found.
struct PlainDatabase {
  /// How long it took to make.
  let seconds: Double
  let csvMegabytes: Double
  private let queue: DatabaseQueue

  private static let files = [
    "schools", "students", "guardians", "guardianships", "contacts", "parent-pins", "student-pins",
  ]

  /// What a roster is found by.
  private static let indexes = [
    "students (id)", "students (birth_date)", "students (phones)", "guardians (id)", "guardians (phones)",
    "guardians (portal_email)", "guardianships (student)", "guardianships (guardian)", "contacts (student)",
    "\"parent-pins\" (student)", "\"parent-pins\" (pin)", "\"student-pins\" (student)", "\"student-pins\" (pin)",
  ]

  init(of folder: String, at path: String, folder home: String) throws {
    var script = Self.files.map { ".import --csv \"\(folder)/\($0).csv\" \($0)" }
    script += Self.indexes.enumerated().map { "CREATE INDEX i\($0.offset) ON \($0.element);" }
    let made = try Measured.run("/usr/bin/env", ["sqlite3", path] + script, folder: home)
    seconds = made.seconds
    csvMegabytes = Self.files.reduce(0) { $0 + RecordsBench.megabytes("\(folder)/\($1).csv") }
    var configuration = Configuration()
    configuration.readonly = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  private func rows(_ sql: String, _ arguments: StatementArguments = []) throws {
    _ = try queue.inDatabase { try Row.fetchAll($0.cachedStatement(sql: sql), arguments: arguments).count }
  }

  /// Children from all over the district.
  func someStudents(_ count: Int) throws -> [StudentID] {
    try queue.inDatabase { database in
      let all = try Int.fetchOne(database, sql: "SELECT count(*) FROM students") ?? 0
      return try String.fetchAll(
        database, sql: "SELECT id FROM students WHERE rowid % ? = 0 LIMIT ?", arguments: [max(1, all / count), count]
      ).map(StudentID.init)
    }
  }

  func family(_ id: String) throws {
    try rows("SELECT * FROM students WHERE id = ?", [id])
    try rows("SELECT * FROM guardianships JOIN guardians ON id = guardian WHERE student = ?", [id])
    try rows("SELECT * FROM contacts WHERE student = ?", [id])
  }

  func born(_ date: String) throws { try rows("SELECT * FROM students WHERE birth_date = ?", [date]) }

  func names() throws {
    for sql in [
      "SELECT id, first, middle, last, preferred, aliases, birth_date, school FROM students",
      "SELECT id, first, middle, last, preferred, aliases FROM guardians",
    ] {
      try queue.inDatabase { database in
        let cursor = try Row.fetchCursor(database, sql: sql)
        while try cursor.next() != nil {}
      }
    }
  }
}
