import Foundation
import Ledger
import Operations
import Records
import Roster
import SampleDistrict
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("What an import may bring (III)")
struct ImportBackDoorTests {
  private func run(
    _ reader: any RosterReader, source: String = "main", at station: StationOnDisk,
    author: Author = StationOnDisk.author, policy: Policy = .initial, second: String? = nil
  ) throws -> ImportReport {
    try RosterImport(reader, source: source, at: station.importPlace)
      .run(journal: station.journal, author: author, policy: policy, second: second) { _ in }
  }

  private func verified(at station: StationOnDisk) throws -> Int {
    try ["1", "2", "3"].reduce(0) { sum, id in
      sum + (try station.archive.directory().guardians(of: StudentID(id)).count { $0.guardianship.verified })
    }
  }

  /// - Guide: III.2.g
  @Test func `verified is granted only by the sources that the policy names`() throws {
    let station = try StationOnDisk()
    let report = try run(RosterSmall().reader(), at: station)
    #expect(report.unverified == 3)
    #expect(try verified(at: station) == 0)
    let named = try run(
      RosterSmall().reader(), at: station, policy: Policy(number: 1, texts: ["verified-sources": "courts, main"]))
    #expect(named.unverified == 0)
    #expect(try verified(at: station) == 3)
    #expect(Policy.initial.imports.mayVerify("roster") && !Policy.initial.imports.mayVerify("sample"))
    #expect(!Policy(number: 1, texts: ["verified-sources": "none"]).imports.mayVerify("roster"))
  }

  @Test func `a source that the log never saw needs a second person at a live station`() throws {
    let station = try StationOnDisk(kind: .live)
    #expect(throws: SecondPersonError.missing(for: .source("main"))) { try run(RosterSmall().reader(), at: station) }
    for name in [
      "Test", " TEST. ", "T e-s\u{200B}t", StationOnDisk.author.account, StationOnDisk.author.staff.description,
    ] {
      #expect(throws: SecondPersonError.isOperator) { try run(RosterSmall().reader(), at: station, second: name) }
    }
    #expect(try station.roster == 0)
    _ = try run(RosterSmall().reader(), at: station, second: "Luz Vega")
    let facts = try station.store.entries(ofKind: "sourceAdmitted").map { try Entry(stored: $0).fact }
    #expect(facts.map { $0["second"]?.string } == ["Luz Vega"])
    _ = try run(RosterSmall().reader(), at: station)
    #expect(throws: SecondPersonError.missing(for: .source("overlay"))) {
      try run(RosterSmall().reader([.guardianships]), source: "overlay", at: station)
    }
  }

  /// A rehearsal tells of PINs too, so that it is nobody's alone.
  @Test func `a rehearsal of a new source needs a second person too`() throws {
    let station = try StationOnDisk(kind: .live)
    func rehearse(_ second: String?) throws {
      _ = try RosterImport(RosterSmall().reader(), source: "main", at: station.importPlace).rehearse(
        journal: station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy, second: second
      ) { _ in }
    }
    #expect(throws: SecondPersonError.missing(for: .source("main"))) { try rehearse(nil) }
    #expect(try station.store.head().frontier.size == 0)
    try rehearse("Luz Vega")
    // Whoever stood for a rehearsal stands for no import.
    #expect(throws: SecondPersonError.missing(for: .source("main"))) { try run(RosterSmall().reader(), at: station) }
    _ = try run(RosterSmall().reader(), at: station, second: "Luz Vega")
    try rehearse(nil)
  }

  @Test func `no script stands for a source`() throws {
    let station = try StationOnDisk(kind: .live)
    let script = Author(
      staff: StationOnDisk.author.staff, name: "Test", account: "desk", uid: 1, login: nil, input: .script)
    #expect(throws: SecondPersonError.missing(for: .source("main"))) {
      try run(RosterSmall().reader(), at: station, author: script, second: "Luz Vega")
    }
    #expect(try station.store.head().frontier.size == 0)
  }

  @Test func `a practice station refuses what is not marked as fictitious`() throws {
    let station = try StationOnDisk()
    let scratch = try ScratchFolder()
    let writer = try RosterFolderWriter(path: scratch.file("real"))
    for record in RosterSmall().records { try writer.write(record) }
    try writer.finish()
    let real = try RosterFolder(path: scratch.file("real"))
    #expect(throws: ImportError.notFictitious) { try run(real, at: station) }
    #expect(throws: ImportError.notFictitious) {
      try RosterImport(real, source: "main", at: station.importPlace)
        .rehearse(journal: station.journal, author: StationOnDisk.author, policy: .initial) { _ in }
    }
    try SampleDistrict(students: 20, seed: 3).write(to: scratch.file("sample"))
    #expect(try run(RosterFolder(path: scratch.file("sample")), at: station).roster == 1)
    try scratch.write(Array("fictitious?".utf8), to: "real/\(FictitiousMark.fileName)")
    #expect(try !RosterFolder(path: scratch.file("real")).isFictitious, "another text is no mark")
  }

  @Test func `a real roster comes to practice with other PINs and without what restrictions say`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.guardianships[0].restriction = "Order 17: no contact"
    let report = try run(
      RosterWithoutSecrets(roster.reader()), at: station, policy: StationOnDisk.policy)
    #expect(report.pins == 6)
    let ties = try station.archive.directory().guardians(of: "1").map(\.guardianship)
    #expect(ties.map(\.restriction) == [RosterWithoutSecrets.restriction, nil], "it stays restricted")
    let pins = try station.archive.pins()
    for digits in roster.pins {
      let fingerprint = station.safe.fingerprint(try #require(PINDigits(digits)))
      #expect(try pins.taken(among: [fingerprint]).isEmpty)
    }
    for (_, bytes) in try station.scratch.contents() { #expect(bytes.range(of: Data("Order 17".utf8)) == nil) }
  }
}
