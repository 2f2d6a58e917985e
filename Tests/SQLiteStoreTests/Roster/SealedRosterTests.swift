import Diagnostics
import Foundation
import GRDB
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("A roster that somebody wrote in")
struct SealedRosterTests {
  private let station: StationOnDisk
  private let file: String
  /// The keys of all families, in order.
  private let keys: [Int64]

  init() throws {
    station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[1].homeroomTeacher = "Ms. Vega"
    try station.load(RosterSmall().reader())
    try station.load(roster.reader())
    file = station.scratch.file("roster-2.sqlite")
    let queue = try DatabaseQueue(path: file)
    keys = try queue.inDatabase { try Int64.fetchAll($0, sql: "SELECT key FROM family ORDER BY key") }
  }

  private func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    try Tampering.write(to: file) { database in
      try database.execute(sql: "ATTACH ? AS old", arguments: [station.scratch.file("roster-1.sqlite")])
      try database.execute(sql: sql, arguments: arguments)
    }
  }

  /// Whether reading all that is about anybody fails, and only with an error that names nobody.
  private func isNoticed(_ read: (any Directory, any People, any PINStore) throws -> Void) throws -> Bool {
    do {
      try read(station.archive.directory(), station.archive.people(), station.archive.pins())
      return false
    } catch let error as StoreError {
      #expect(error == .damaged(file))
      return true
    }
  }

  private static let ids: [StudentID] = ["1", "2", "3"]

  private func isNoticed() throws -> Bool {
    // Each by itself: what is wrong with one child does not keep another's caller waiting.
    try Self.ids.contains { id in try isNoticed { records, _, _ in _ = try records.student(id) } }
  }

  @Test func `is read where nobody did`() throws {
    #expect(try keys.count == 3 && !isNoticed())
    #expect(
      try !isNoticed { _, people, _ in try people.eachPerson { _ in } }
        && !isNoticed { _, people, _ in _ = try people.students(of: "G1") })
  }

  @Test(arguments: 0..<3)
  func `does not give out a row that was changed, swapped, put back or taken out`(_ place: Int) throws {
    let key = keys[place]
    let other = keys[(place + 1) % 3]
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    for change in [
      "UPDATE family SET sealed = zeroblob(length(sealed)) WHERE key = \(key)",
      "UPDATE family SET sealed = substr(sealed, 1, length(sealed) - 1) WHERE key = \(key)",
      "UPDATE family SET sealed = (SELECT sealed FROM family WHERE key = \(other)) WHERE key = \(key)",
      "UPDATE family SET sealed = (SELECT sealed FROM old.family WHERE key = \(key)) WHERE key = \(key)",
      "DELETE FROM family WHERE key = \(key)",
      "UPDATE family SET key = \(key) + 1 WHERE key = \(key)",
    ] {
      try tamper(change)
      #expect(try isNoticed(), "\(change)")
      try bytes.write(to: URL(fileURLWithPath: file))
    }
    #expect(try !isNoticed())
  }

  @Test func `does not tell of a stranger's row`() throws {
    try tamper("INSERT INTO family SELECT \(keys[0]) + 1, sealed FROM family WHERE key = \(keys[0])")
    #expect(try !isNoticed())
    #expect(try isNoticed { records, _, _ in _ = try records.students(after: nil, limit: 9) })
  }

  @Test(arguments: [
    RosterPart.schools, .names, .found, .pins,
  ]) func `does not give out lists that were changed or taken out`(_ part: RosterPart) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    for change in ["UPDATE piece SET sealed = zeroblob(length(sealed))", "DELETE FROM piece"] {
      try tamper(change + " WHERE part = \(part.rawValue)")
      #expect(
        try isNoticed { records, people, pins in
          switch part {
          case .schools: _ = try records.school("S1")
          case .names: try people.eachPerson { _ in }
          case .found: _ = try people.students(of: "G1")
          case .pins: _ = try pins.isStudentPIN(station.safe.fingerprint(#require(PINDigits("1122334455".utf8))))
          case .header, .family, .loose: Issue.record("no list")
          }
        }, "\(change)")
      try bytes.write(to: URL(fileURLWithPath: file))
    }
  }

  @Test func `is not used under another number, nor with another's header`() throws {
    let old = try Data(contentsOf: URL(fileURLWithPath: station.scratch.file("roster-1.sqlite")))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    try old.write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreError.otherStation(file)) { try station.archive.directory().student("1") }
    try tamper("UPDATE roster SET number = 2")
    #expect(try isNoticed())
    try bytes.write(to: URL(fileURLWithPath: file))
    try tamper("UPDATE roster SET (build, header) = (SELECT build, header FROM old.roster)")
    #expect(try isNoticed())
    try bytes.write(to: URL(fileURLWithPath: file))
    try tamper("UPDATE roster SET build = randomblob(16)")
    #expect(try isNoticed())
  }

  /// One that came to nothing has the number of the one that counts, and opens with the station's key.
  @Test func `another roster that was built here is not the one that was logged`() throws {
    // The same station in another folder, as of before the import.
    let twin = try ScratchFolder()
    for (name, bytes) in try station.scratch.contents() { try twin.write(bytes, to: name) }
    let database = try StationDatabase(opening: twin.file("station.sqlite"), key: station.key)
    let store = SQLiteCaseStore(database)
    let place = RosterImport.Place(
      kind: station.identity.kind, archive: SQLiteRosterArchive(database, folder: twin.path), safe: station.safe,
      log: try SealedLog(store, signer: .test()), clock: station.clock)
    var changed = RosterSmall()
    changed.students[0].name.first = "Zoe"
    _ = try RosterImport(changed.reader(), source: "main", at: place).run(
      journal: Journal(store: store, station: station.identity.name, clock: station.clock, signer: .test()),
      author: StationOnDisk.author, policy: StationOnDisk.policy, second: "Second Person"
    ) { _ in }
    try station.load(RosterSmall().reader())
    let name = "roster-\(try station.roster).sqlite"
    let inUse = station.scratch.file(name)
    let right = try Data(contentsOf: URL(fileURLWithPath: inUse))
    try twin.bytes(of: name).write(to: URL(fileURLWithPath: inUse))
    let other = try SQLiteRosterArchive(station.open(), folder: station.scratch.path)
    #expect(throws: StoreError.damaged(inUse)) { try other.directory().student("1") }
    #expect(throws: StoreError.damaged(inUse)) { try station.load(RosterSmall().reader(), source: "overlay") }
    try right.write(to: URL(fileURLWithPath: inUse))
    #expect(try other.directory().student("1") == RosterSmall().students[0])
  }

  @Test func `nobody goes back to a roster by the number beside the log`() throws {
    try station.load(RosterSmall().reader())
    let before = try station.rosterFiles
    let database = station.scratch.file("station.sqlite")
    try Tampering.execute("UPDATE roster_pointer SET number = number - 1", in: database)
    let archive = try SQLiteRosterArchive(station.open(), folder: station.scratch.path)
    #expect(throws: StationUnreadable.self) { try archive.directory().student("1") }
    #expect(throws: StoreError.damaged(database)) { try archive.previous() }
    archive.removeUnused()
    #expect(try station.rosterFiles == before, "what the log names is not removed")
  }

  @Test func `opens with the station's own key only`() throws {
    let database = station.scratch.file("station.sqlite")
    let other = try StationDatabase(auditing: database, key: StationOnDisk.key(2))
    let archive = SQLiteRosterArchive(other, folder: station.scratch.path)
    #expect(throws: StoreError.damaged(file)) { try archive.directory().student("1") }
    let keyless = try SQLiteRosterArchive(StationDatabase(opening: database), folder: station.scratch.path)
    #expect(throws: StoreError.sealed(database)) { try keyless.directory().student("1") }
  }

  @Test func `two children of one key are told apart`() throws {
    let seal = RosterSeal(new: station.seal)
    let codec = RosterCodec(sources: ["main"], files: ["students.csv"])
    var piece = ByteWriter()
    for student in RosterSmall().students {
      var content = ByteWriter()
      codec.write(student, to: &content)
      piece.text(student.id.text)
      piece.number(1)
      FamilyRow.write(.student, key: [], source: 0, file: 0, line: 1, column: 1, content: content.bytes, to: &piece)
    }
    let sealed = try seal.seal(piece.bytes, .family, 7, next: RosterPart.end)
    var (next, reader) = try seal.open(sealed, .family, 7)
    #expect(next == RosterPart.end)
    #expect(try StoredFamily.each(&reader, codec).map { try $0.student() } == RosterSmall().students)
  }
}
