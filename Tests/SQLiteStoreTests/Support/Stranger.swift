import Station
import Foundation
import GRDB
import Ledger
import TestSupport
import Verification

/// Whoever writes into a station's database through its triggers as they are: everything is in order but the log's key.
struct Stranger {
  let station: DeskStation

  /// Writes something with SQL.
  func write(_ work: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: station.folder.database)
    try queue.write(work)
    try queue.close()
  }

  /// Appends facts to a case, as `author`. Where the head is left behind, nobody can write any more. The first of the entries.
  @discardableResult
  func append(
    _ facts: [Fact], to reference: String, by author: Author, after stage: Stage = .new, movingHead: Bool = true
  ) throws -> Int64 {
    var stage = stage
    return try append(facts.count, by: author, movingHead) { place, size in
      stage = stage.after(facts[place]) ?? stage
      var entry = try RawEntry(size, facts[place], state: RawState(stage))
      entry.reference = reference
      return entry
    }
  }

  /// Appends an entry of no case.
  @discardableResult
  func append(_ fact: StationFact, by author: Author) throws -> Int64 {
    let fields = String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self)
    return try append(1, by: author, true) { _, size in RawEntry(size, station: fact.kind, fact: fields) }
  }

  private func append(
    _ count: Int, by author: Author, _ movingHead: Bool, _ entry: (Int, Int64) throws -> RawEntry
  ) throws -> Int64 {
    var frontier = try station.store.head().frontier
    let first = frontier.size
    for place in 0..<count {
      var entry = try entry(place, frontier.size)
      entry.origin = station.store.origin
      entry.author = author
      entry.moment = station.clock.now()
      entry.before = frontier
      try write {
        try entry.insert($0)
        if movingHead { try entry.moveHead($0, &frontier) }
      }
    }
    return first
  }
}
