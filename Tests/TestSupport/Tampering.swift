package import GRDB

/// What whoever administers a database can do to it, only not sign.
package enum Tampering {
  /// Writes past the triggers and puts them back as they were, so that nothing shows of it in the schema.
  package static func write(to file: String, _ work: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.inDatabase { database in
      let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try work(database)
      for trigger in triggers { try database.execute(sql: trigger["sql"] as String) }
    }
    try queue.close()
  }

  /// The same with one statement.
  package static func execute(_ sql: String, in file: String) throws {
    try write(to: file) { try $0.execute(sql: sql) }
  }
}
