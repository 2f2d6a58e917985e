import Foundation
import GRDB
import Ledger
import Operations
import Station

/// Copies rows of a log into a new database, one entry after the other, as they were written: every trigger looks at them again.
struct RowCopy {
  private let source: String
  private let target: StationDatabase

  init(from source: String, to target: StationDatabase) {
    self.source = source
    self.target = target
  }

  func run(_ own: OwnRows) throws {
    do {
      try target.queue.writeWithoutTransaction { database in
        try database.execute(sql: "ATTACH ? AS found", arguments: [source])
        // Not begun with a lock: that would be one on both.
        try database.inTransaction(.deferred) {
          try copyEntries(own, in: database)
          try copyPINs(own.createdPINs, in: database)
          return .commit
        }
        try database.execute(sql: "DETACH found")
      }
    } catch let error as DatabaseError {
      throw StoreError(error, file: target.path)
    }
  }

  private func copyEntries(_ own: OwnRows, in database: Database) throws {
    let entries = try Row.fetchCursor(
      database,
      sql: """
        SELECT sequence, leaf, kind, wall, boot, monotonic FROM found.entry
        WHERE sequence >= 0 AND sequence < ? ORDER BY sequence
        """, arguments: [own.entries])
    let moveHead = try database.makeStatement(
      sql: "UPDATE main.head SET size = ?, frontier = ?, wall = ?, boot = ?, monotonic = ?")
    let steps = try [("log_origin", "since"), ("entry", "sequence"), ("opening", "sequence")].map { table, column in
      try database.makeStatement(sql: "INSERT INTO main.\(table) SELECT * FROM found.\(table) WHERE \(column) = ?")
    }
    let useRoster = try database.makeStatement(
      sql: """
        UPDATE main.roster_pointer SET number =
          (SELECT CAST(body AS TEXT) ->> '$.fact.roster' FROM main.entry WHERE sequence = ?)
        """)
    let keep = try database.makeStatement(
      sql: "INSERT INTO main.checkpoint SELECT * FROM found.checkpoint WHERE size = ?")
    var frontier = MerkleFrontier.empty
    if own.checkpoints.contains(0) { try keep.execute(arguments: [0]) }
    while let row = try entries.next() {
      let sequence: Int64 = try row.value("sequence", of: "entry")
      for step in steps { try step.execute(arguments: [sequence]) }
      let kind = StationFact.Kind(rawValue: try row.value("kind", of: "entry"))
      if let kind, StationFact.kindsThatChangeRosters.contains(kind) {
        try useRoster.execute(arguments: [sequence])
      }
      frontier.append(try row.bytes("leaf", of: "entry"))
      try moveHead.execute(arguments: [
        frontier.size, Data(frontier.serialized), row.value("wall", of: "entry") as Int64,
        row.value("boot", of: "entry") as String, row.value("monotonic", of: "entry") as Int64,
      ])
      if own.checkpoints.contains(frontier.size) { try keep.execute(arguments: [frontier.size]) }
    }
  }

  private func copyPINs(_ own: Set<[UInt8]>, in database: Database) throws {
    let copy = try database.makeStatement(
      sql: """
        INSERT INTO main.created_pin SELECT * FROM found.created_pin WHERE fingerprint = ?
        """)
    guard !own.isEmpty else { return }
    let owners = try target.createdPINOwners()
    let found = try Row.fetchAll(
      database, sql: "SELECT \(CreatedPIN.columns) FROM found.created_pin ORDER BY owner, generation")
    for created in try found.map(CreatedPIN.init) where own.contains(owners.digest(of: created)) {
      try copy.execute(arguments: [Data(created.pin.fingerprint.bytes)])
    }
  }
}
