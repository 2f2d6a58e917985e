import SampleDistrict
import Station
import Ledger
import Foundation
import GRDB
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("Opening a station's database")
struct StationOpeningTests {
  /// The folder of a station with a case in its log, closed.
  private func closedStation() throws -> ScratchFolder {
    let station = try StationOnDisk()
    try station.append(Fact.cleanCase(), to: "KPK-482-1914")
    return station.scratch
  }

  @Test func `it is durable as the design says`() throws {
    let station = try StationOnDisk()
    let opened = try StationDatabase(opening: station.scratch.file("station.sqlite"), expecting: .practice)
    for database in [station.database, opened] {
      let modes = try database.read { database in
        try ["journal_mode", "synchronous", "recursive_triggers", "cell_size_check"].map {
          try String.fetchOne(database, sql: "PRAGMA \($0)")
        }
      }
      #expect(modes == ["truncate", "3", "1", "1"])
    }
  }

  @Test func `its files are the owners alone`() throws {
    let station = try StationOnDisk()
    try station.record()
    try station.load(SampleDistrict(students: 3, seed: 1))
    let names = try station.scratch.names()
    #expect(names == ["roster-1.sqlite", "station.sqlite", "station.sqlite-journal"])
    for name in names { #expect(try station.scratch.mode(of: name) == 0o600, "\(name)") }
  }

  @Test func `a database that is there is never made anew`() throws {
    let folder = try closedStation()
    let before = try folder.contents()
    let path = folder.file("station.sqlite")
    let identity = try #require(StationIdentity(kind: .live, name: "other"))
    let key = try StationOnDisk.key(2)
    #expect(throws: StoreError.existsAlready(path)) { try StationDatabase(creating: path, identity, key: key) }
    #expect(try folder.contents() == before)
  }

  @Test func `it opens as what it was made`() throws {
    let folder = try closedStation()
    let before = try folder.contents()
    let database = try StationDatabase(opening: folder.file("station.sqlite"), expecting: .practice)
    #expect(database.identity == StationIdentity(kind: .practice, name: "test"))
    #expect(try database.keyID == StationOnDisk.key(1).id)
    #expect(try SQLiteCaseStore(database).head().frontier.size == 20)
    #expect(try folder.contents() == before)
  }

  @Test(arguments: DamagedStation.all)
  func `one that cannot be used is left as it is`(_ case: DamagedStation) throws {
    let folder = try closedStation()
    try `case`.damage(folder)
    let before = try folder.contents()
    let path = folder.file("station.sqlite")
    #expect(throws: `case`.error(path)) { try StationDatabase(opening: path, expecting: .live) }
    #expect(try folder.contents() == before)
  }

  @Test func `a missing one is not made`() throws {
    let folder = try ScratchFolder()
    #expect(throws: StoreError.missing(folder.file("station.sqlite"))) {
      try StationDatabase(opening: folder.file("station.sqlite"))
    }
    #expect(try folder.names() == [])
  }

  @Test func `a roster in its place is not taken for it`() throws {
    let station = try StationOnDisk()
    try station.load(SampleDistrict(students: 3, seed: 1))
    let path = station.scratch.file("roster-1.sqlite")
    #expect(throws: StoreError.notPinline(path)) { try StationDatabase(opening: path) }
  }

  @Test func `a commit that was cut short is rolled back`() throws {
    let station = try StationOnDisk()
    try station.record()
    let size = try station.store.head().frontier.size
    // What a killed process leaves: pages half written, and a journal that says how they were.
    let copy = try ScratchFolder()
    try station.database.write { database in
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1")
      for generation in 1...200 {
        try database.execute(
          sql:
            "INSERT INTO created_pin VALUES (zeroblob(16), zeroblob(16), x'00', ?, 'key', zeroblob(500), randomblob(32))",
          arguments: [generation])
      }
      for name in ["station.sqlite", "station.sqlite-journal"] {
        try copy.write(station.scratch.bytes(of: name), to: name)
      }
    }
    #expect(try copy.bytes(of: "station.sqlite-journal").count > 512)
    let reopened = try StationDatabase(opening: copy.file("station.sqlite"))
    #expect(try SQLiteCaseStore(reopened).head().frontier.size == size)
    #expect(try reopened.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM created_pin") } == 0)
  }

  @Test func `an entry that a foreign writer put beyond the head is damage`() throws {
    let writer = try ForeignWriter()
    try writer.write { try writer.honest().insert($0) }
    let path = writer.station.scratch.file("station.sqlite")
    #expect(throws: StoreError.damaged(path)) { try StationDatabase(opening: path) }
  }
}
