import Diagnostics
import Records
import Station
import Foundation
import GRDB
import Ledger
import Roster
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Imports that are interrupted or overtaken, and rosters that cannot be used")
struct RosterInterruptionTests {
  private func changed() -> RosterSmall {
    var roster = RosterSmall()
    roster.students[0].grade = .kindergarten
    return roster
  }

  /// A reader that does something half-way.
  private struct Interrupted: RosterReader {
    let roster: RosterSmall
    let halfway: () throws -> Void
    var kinds: Set<RosterKind> { Set(RosterKind.allCases) }
    var isFictitious: Bool { true }
    var lacks: Set<Item> { [] }

    func read(
      _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
      progress: (RosterProgress) -> Void
    ) throws {
      for (place, record) in roster.records.enumerated() {
        if place == 10 { try halfway() }
        try each(Located(record, at: SourcePlace(file: "f", line: place + 1, column: 1)))
      }
    }
  }

  @Test func `one that breaks off leaves the old roster and no file`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let before = try station.scratch.bytes(of: "roster-1.sqlite")
    #expect(throws: CancellationError.self) {
      try station.load(Interrupted(roster: changed()) { throw CancellationError() })
    }
    #expect(try station.scratch.bytes(of: "roster-1.sqlite") == before && station.rosterFiles == ["roster-1.sqlite"])
    #expect(try station.archive.directory().student("1")?.grade.level == 7)
    try station.load(changed().reader())
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
  }

  @Test func `a build that is dropped leaves no file`() throws {
    let station = try StationOnDisk()
    do {
      let build = try station.archive.begin(source: "main", kinds: [.schools], deltas: [])
      #expect(try build.changes().added == 0)
      #expect(try station.rosterFiles.count == 1)
    }
    #expect(try station.rosterFiles == [])
  }

  @Test func `what a killed import left is replaced by the next and swept away`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    // Killed while building, and killed between the renaming and the commit.
    try station.scratch.write([1, 2, 3], to: "roster-2.sqlite.part-77")
    let bytes = try station.scratch.bytes(of: "roster-1.sqlite")
    try station.scratch.write(bytes, to: "roster-2.sqlite")
    let directory = try SQLiteRosterArchive(
      station.open(), folder: station.scratch.path
    ).directory()
    #expect(try directory.student("1")?.grade.level == 7)
    try station.load(changed().reader())
    #expect(try directory.student("1")?.grade == .kindergarten)
    #expect(try station.roster == 2)
    #expect(try station.rosterFiles == ["roster-1.sqlite", "roster-2.sqlite"])
  }

  @Test func `one whose entry cannot be logged leaves the old roster and no file`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let size = try station.store.head().frontier.size
    let build = try station.archive.begin(source: "main", kinds: [.schools], deltas: [])
    #expect(throws: ScriptError.self) { try build.commit { _ in throw ScriptError("the log is full") } }
    build.discard()
    // Logged, but as another roster than the one that is there.
    let other = try station.archive.begin(source: "main", kinds: [.schools], deltas: [])
    #expect(throws: StoreError.refused(reason: .rule("rosters: one comes into use only with its entry in the log"))) {
      try other.commit { _ in
        try station.record(.rosterImported(source: "main", roster: 7, added: 0, changed: 0, removed: 0))
      }
    }
    other.discard()
    #expect(try station.store.head().frontier.size == size)
    #expect(try station.rosterFiles == ["roster-1.sqlite"])
    #expect(try station.archive.directory().student("1") != nil)
    try station.load(changed().reader())
  }

  @Test func `a call goes on while one is read`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let other = try station.open()
    let directory = try SQLiteRosterArchive(other, folder: station.scratch.path).directory()
    let journal = try Journal(store: SQLiteCaseStore(other), station: "test", clock: station.clock, signer: .test())
    let report = try station.load(
      Interrupted(roster: changed()) {
        try journal.record(StationFact.consoleStarted, by: .sample("x"), policy: 1)
        #expect(try directory.student("1")?.grade.level == 7)
      })
    #expect(report.changed == 1)
    #expect(try directory.student("1")?.grade == .kindergarten)
    let kinds = try station.store.entries(from: 0, limit: 9).map { try Entry(stored: $0).kind }
    #expect(kinds == ["importBegun", "rosterImported", "importBegun", "consoleStarted", "rosterImported"])
  }

  @Test func `one that another overtook changes nothing`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    #expect(throws: StoreError.importOvertaken) {
      try station.load(
        Interrupted(roster: RosterSmall()) { try station.load(changed().reader()) })
    }
    #expect(try station.roster == 2)
    #expect(try station.rosterFiles == ["roster-1.sqlite", "roster-2.sqlite"])
    #expect(try station.archive.directory().student("1")?.grade == .kindergarten)
  }

  @Test func `a PIN created while one is read stops it`() throws {
    let station = try StationOnDisk()
    let owner = PINOwner(student: "1", guardian: "G2")
    let digits = try #require(PINDigits("70605040302".utf8))
    #expect(throws: StoreError.importOvertaken) {
      try station.load(
        Interrupted(roster: RosterSmall()) {
          try station.archive.pins().keep(station.safe.seal(digits, generation: 1, of: owner), of: owner)
        })
    }
    #expect(try station.rosterFiles == [])
    try station.load(RosterSmall().reader())
  }

  @Test(
    arguments: [
      ("missing", StoreError.missing), ("another station's", StoreError.otherStation),
      ("another kind's", StoreError.otherStation), ("an older one", StoreError.otherStation),
      ("newer", StoreError.newer), ("altered", StoreError.altered), ("a text", StoreError.notPinline),
      ("the station's file", StoreError.notPinline), ("cut", StoreError.damaged), ("in WAL mode", StoreError.altered),
    ] as [(String, @Sendable (String) -> StoreError)])
  func `one that cannot be used is left as it is`(how: String, error: @Sendable (String) -> StoreError) throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let scratch = station.scratch
    func sql(_ sql: String) throws {
      let queue = try DatabaseQueue(path: scratch.file("roster-1.sqlite"))
      try queue.inDatabase { try $0.execute(sql: sql) }
      try queue.close()
    }
    func swap(_ bytes: Data) throws { try scratch.write(bytes, to: "roster-1.sqlite") }
    func roster(of other: StationOnDisk) throws -> Data {
      try other.load(RosterSmall().reader())
      return try other.scratch.bytes(of: "roster-1.sqlite")
    }
    var bytes = try scratch.bytes(of: "roster-1.sqlite")
    switch how {
    case "missing": try FileManager.default.removeItem(atPath: scratch.file("roster-1.sqlite"))
    case "another station's": try swap(roster(of: StationOnDisk(name: "other")))
    case "another kind's": try swap(roster(of: StationOnDisk(kind: .live)))
    case "an older one": try sql("UPDATE roster SET number = 7")
    case "newer": try sql("PRAGMA user_version = 2")
    case "altered": try sql("DROP TABLE piece")
    case "a text": try swap(Data(repeating: 65, count: 5000))
    case "the station's file": try swap(scratch.bytes(of: "station.sqlite"))
    case "cut": try swap(bytes.prefix(bytes.count - 4096))
    default:
      bytes[18] = 2
      bytes[19] = 2
      try swap(bytes)
    }
    func rosters() throws -> [String: Data] { try scratch.contents().filter { $0.key.hasPrefix("roster-") } }
    let before = try rosters()
    let path = scratch.file("roster-1.sqlite")
    let directory = try SQLiteRosterArchive(
      StationDatabase(opening: scratch.file("station.sqlite"), key: station.key), folder: scratch.path
    ).directory()
    #expect(throws: error(path)) { try directory.student("1") }
    #expect(throws: error(path)) { try station.load(changed().reader()) }
    #expect(try rosters() == before)
  }
}
