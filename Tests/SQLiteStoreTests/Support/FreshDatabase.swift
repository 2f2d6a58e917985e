import GRDB
import Station
import Testing

@testable import SQLiteStore

extension Schema {
  /// A database in memory that these migrations made, with the station's row if it is a station's.
  func fresh(kind: StationKind = .practice) throws -> DatabaseQueue {
    var configuration = Configuration.durable
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(named: nil, configuration: configuration)
    try queue.inDatabase { database in
      try create(in: database)
      guard !fixedTables.isEmpty else { return }
      try database.execute(
        sql: "INSERT INTO station VALUES (1, ?1, 'test', 'pinline/' || ?1 || '/test', 'key')",
        arguments: [kind.rawValue])
      try database.execute(sql: "PRAGMA trusted_schema = ON")
    }
    return queue
  }
}

extension Schema: CustomTestStringConvertible {
  /// Whose it is.
  package var testDescription: String { !fixedTables.isEmpty ? "station" : "roster" }
}
