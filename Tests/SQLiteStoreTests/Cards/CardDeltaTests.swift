import Desk
import Files
import Foundation
import Ledger
import Operations
import Records
import SQLiteStore
import Station
import TestSupport
import Testing

@Suite("Changes at the emergency card go to the student information system (VIII)")
/// - Guide: VIII.3.b
struct CardDeltaTests {
  private let station: DeskStation
  private let scratch: ScratchFolder

  init() throws {
    station = try .forCards()
    scratch = try ScratchFolder()
  }

  private func file() throws -> CardDeltaFile { CardDeltaFile(of: try station.desk().session, in: station.folder) }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: scratch.file(name), encoding: .utf8)
  }

  private func kinds() throws -> [String] {
    try station.entries().map(\.kind).filter { $0.hasPrefix("emergencyDelta") }
  }

  @Test func `as a file for its owner alone, with a row for each newest value`() throws {
    let first = try #require(try station.change([.cell: "2135558001", .preference: "text"]).reference)
    let second = try #require(try station.change([.cell: "+52 5512345678"]).reference)
    let delta = try #require(try file().write(.new, to: scratch.file("one")))
    #expect(delta.number == 1 && delta.changes == 2)
    let time = station.clock.now().rfc3339
    #expect(
      try text("one") == """
        student,guardian,field,value,changed_at,case\r
        100200,G-2042,preference,text,\(time),\(first)\r
        100200,G-2042,cell,+52 5512345678,\(time),\(second)\r\n
        """)
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.file("one"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try kinds() == ["emergencyDelta", "emergencyDeltaWritten"])
    for entry in try station.entries() where entry.kind.hasPrefix("emergencyDelta") {
      #expect(try !String(decoding: entry.canonical(), as: UTF8.self).contains("5512345678"))
    }
  }

  @Test func `each once, and the same again to the byte`() throws {
    try station.change([.cell: "2135558001"])
    _ = try file().write(.new, to: scratch.file("one"))
    #expect(try file().write(.new, to: scratch.file("none")) == nil)
    #expect(!FileManager.default.fileExists(atPath: scratch.file("none")))
    try station.change([.texts: "yes"])
    let second = try #require(try file().write(.new, to: scratch.file("two")))
    #expect(second.number == 2 && second.changes == 1)
    try station.change([.texts: "no"])
    #expect(try file().write(.again, to: scratch.file("again")) == second)
    #expect(try text("again") == text("two") && text("two").contains(",texts,yes,"))
  }

  @Test func `from a day on, whatever went out, and nothing between is lost`() throws {
    try station.change([.cell: "2135558001"])
    station.clock.advance(minutes: 3 * 24 * 60)
    let day = try #require(CivilDate(iso: "2026-03-13"))
    try station.change([.work: "2135558002"])
    let since = try #require(try file().write(.since(day), to: scratch.file("since")))
    #expect(try since.changes == 1 && text("since").contains(",work,"))
    #expect(try file().write(.since(day), to: scratch.file("twice"))?.changes == 1)
    // The older change did not go out yet.
    let rest = try #require(try file().write(.new, to: scratch.file("rest")))
    #expect(try rest.changes == 2 && text("rest").contains(",cell,2135558001,"))
    #expect(try file().write(.new, to: scratch.file("none")) == nil)
    #expect(try file().write(.since(#require(CivilDate(iso: "2027-01-01"))), to: scratch.file("none")) == nil)
  }

  @Test func `again with the next where the file could not be written`() throws {
    try station.change([.cell: "2135558001"])
    let session = try station.desk().session
    // Nobody else's folder, and no place in the station's.
    #expect(throws: HandedOutFileError.self) { try file().write(.new, to: scratch.path + "/missing/one") }
    for inside in [station.folder.path + "/one", station.folder.keys + "/one"] {
      #expect(throws: HandedOutFileError.inStation(inside)) { try file().write(.new, to: inside) }
    }
    try Data().write(to: URL(fileURLWithPath: scratch.file("there")))
    #expect(throws: HandedOutFileError.file(.existsAlready(scratch.file("there")))) {
      try file().write(.new, to: scratch.file("there"))
    }
    #expect(throws: CardDeltaError.noneBefore) { try file().write(.again, to: scratch.file("one")) }
    #expect(try kinds().isEmpty, "nothing of it was begun")
    // Announced, and then the disk fails: the log does not say that it was written.
    try session.record(
      .emergencyDelta(CardDelta(number: 1, after: -1, through: session.log.cardChanges()[0].sequence, changes: 1)))
    let next = try #require(try file().write(.new, to: scratch.file("two")))
    #expect(next.number == 2 && next.changes == 1)
    #expect(try text("two").contains(",cell,2135558001,"))
    #expect(try AuditedStation(of: station).audit().verdict == .intact)
  }

  @Test func `only once the log has that it goes out`() throws {
    try station.change([.cell: "2135558001"])
    let session = try station.desk().session
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: JournalError.self) {
      try CardDeltaFile(of: session, in: station.folder).write(.new, to: scratch.file("one"))
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.file("one")))
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: JournalError.self) {
      try CardDeltaFile(of: session, in: station.folder).write(.new, to: scratch.file("one"))
    }
    #expect(try kinds() == ["emergencyDelta"] && text("one").contains("2135558001"))
    #expect(try file().write(.new, to: scratch.file("two"))?.changes == 1)
  }
}
