import Foundation
import GRDB
import Ledger
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Whatever is changed in a log shows")
struct RandomTamperingTests {
  @Test func `random edits and removals in every table`() throws {
    let log = try AuditedStation()
    let whole = try Data(contentsOf: URL(fileURLWithPath: log.database))
    let cells = try log.read { try TableCells($0) }
    try ProofShare("tampers", cases: 500, seed: 20_261_129).each { _, generator, name in
      var words = ""
      try log.tamper { words = try cells.change($0, using: &generator) }
      #expect(log.shows(), "\(name): \(words)")
      try whole.write(to: URL(fileURLWithPath: log.database))
    }
    #expect(try log.fault() == nil)
  }

  @Test func `random bytes in every file that the log is checked with`() throws {
    let log = try AuditedStation()
    let files = try log.provenFiles()
    let before = try log.beliefs()
    var found = 0
    let count = try ProofShare("tampers", cases: 150, seed: 20_261_130).each { _, generator, name in
      let file = try #require(files.randomElement(using: &generator))
      let whole = try Data(contentsOf: URL(fileURLWithPath: file))
      let words = try FileChange(whole, using: &generator).write(to: file)
      let shows = log.shows()
      found += shows ? 1 : 0
      // A change of what nobody reads, such as a free page, need not show.
      if !shows { #expect(try log.beliefs() == before, "\(name): \(words) of \(file)") }
      try FileChange.restore(whole, to: file)
    }
    print("\(found) of \(count) changes of files showed; the others change nothing that is read")
    #expect(try log.fault() == nil && log.beliefs() == before)
  }
}

extension AuditedStation {
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: database)
    defer { try? queue.close() }
    return try queue.read(work)
  }

  /// Whether an audit, or opening the station for it, says that something is not as it should be.
  func shows() -> Bool {
    do { return try fault(withSeals: true) != nil } catch {
      return true
    }
  }

  /// The database, the log's key and memory, and the checkpoints.
  func provenFiles() throws -> [String] {
    try [database, station.folder.key(.log), station.folder.keys + "/log.last"] + files().map { place(of: $0) }
  }

  /// Everything that can be read from those files.
  func beliefs() throws -> [String] {
    let rows = try read { database in
      try TableCells.tables(in: database).map { try "\(Row.fetchAll(database, sql: "SELECT * FROM \($0)"))" }
    }
    return try rows + provenFiles().dropFirst().map { Hex.encode(try Data(contentsOf: URL(fileURLWithPath: $0))) }
  }
}
