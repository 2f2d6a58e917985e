import Records
import Station
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// A writer who knows the tables but is not Pinline: a connection without any of its settings.
final class ForeignWriter {
  let station: StationOnDisk
  private let queue: DatabaseQueue
  /// The log's end when it came.
  let size: Int64
  let frontier: MerkleFrontier

  /// Comes to a station with a case that was closed, one that stands before the questions, a created PIN and a roster.
  init() throws {
    station = try StationOnDisk()
    let clean = try Fact.cleanCase()
    var generator = SystemRandomNumberGenerator()
    let line = Opening(field: "line", value: [1, 2, 3], using: &generator)
    let stage = try station.append([clean[0]], to: "MRK-000-1771", openings: [line])
    try station.append(Array(clean[1...]), to: "MRK-000-1771", after: stage)
    try station.append(Fact.upToPresence, to: "KPK-482-1914")
    try station.load(RosterSmall().reader())
    try station.archive.pins().keep(Self.pin(1), of: Self.owner)
    _ = try station.journal.checkpoint()
    try station.record(.checkpointsResumed)
    frontier = try station.store.head().frontier
    size = frontier.size
    queue = try DatabaseQueue(path: station.scratch.file("station.sqlite"))
  }

  static let owner = PINOwner(student: "1", guardian: "2")

  static func pin(_ number: UInt8) throws -> SealedPIN {
    let fingerprint = try PINFingerprint([UInt8](repeating: number, count: 32)).orThrow("a fingerprint")
    return SealedPIN(generation: Int(number), keyID: "key", box: [1, 2, 3], fingerprint: fingerprint)
  }

  /// The next entry of the open case as it should be: the first answer.
  func honest() throws -> RawEntry {
    var entry = try RawEntry(size, .answered(.birthDate, .asked), state: RawState(answered()))
    entry.before = frontier
    return entry
  }

  func answered() throws -> Stage {
    try Fact.upToPresence.reduce(Stage.new) { try $0.after($1).orThrow("a stage") }
      .after(.answered(.birthDate, .asked)).orThrow("a stage")
  }

  /// Does what the database takes.
  func write(_ work: (Database) throws -> Void) throws {
    try queue.inDatabase { database in
      try database.inTransaction(.immediate) {
        try work(database)
        return .commit
      }
    }
  }

  /// The words with which the database refuses; nil if it takes it. Whatever it takes is taken back.
  func refusal(of work: (Database) throws -> Void) throws -> String? {
    var words: String?
    try queue.inDatabase { database in
      try database.inTransaction(.immediate) {
        do { try work(database) } catch let error as DatabaseError { words = Self.words(of: error) }
        return .rollback
      }
    }
    return words
  }

  /// Those of a row stand quoted in a message of SQLite's own.
  private static func words(of error: DatabaseError) -> String {
    let message = error.message ?? ""
    guard error.resultCode == .SQLITE_ERROR else { return message }
    return message.split(separator: "'").dropFirst().first.map { String($0) } ?? message
  }

  func refusal(of sql: String, _ arguments: StatementArguments = []) throws -> String? {
    try refusal { try $0.execute(sql: sql, arguments: arguments) }
  }
}

extension Fact {
  /// A call up to the moment at which the first question is asked.
  static var upToPresence: [Fact] {
    [opening(), .named(.studentID), .standingChecked, .presenceConfirmed(.remote, unbroken: false)].compactMap(\.self)
  }
}
