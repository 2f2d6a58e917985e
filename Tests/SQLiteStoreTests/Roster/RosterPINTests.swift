import Operations
import Records
import Station
import Foundation
import Roster
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("PINs in rosters (V)")
struct RosterPINTests {
  private static let owners: [(StudentID, GuardianID)] = [("1", "G1"), ("2", "G1"), ("3", "G3")]

  @Test func `neither kind is in the clear in any file`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    try station.load(roster.reader())
    roster.parentPINs[0].2 = "9081726354"
    try station.load(roster.reader())
    let pins = roster.pins + RosterSmall().pins
    let contents = try station.scratch.contents()
    #expect(
      contents.keys.sorted() == ["roster-1.sqlite", "roster-2.sqlite", "station.sqlite", "station.sqlite-journal"])
    for (name, bytes) in contents {
      for (number, pin) in pins.enumerated() {
        #expect(bytes.range(of: Data(pin)) == nil, "PIN \(number) is in \(name)")
        // As a number, big-endian as SQLite stores it.
        let value = UInt64(String(decoding: pin, as: UTF8.self)) ?? 0
        let stored = (0..<6).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        #expect(bytes.range(of: Data(stored)) == nil, "PIN \(number) is in \(name) as a number")
      }
    }
    #expect(contents["station.sqlite"]?.range(of: Data("rosterImported".utf8)) != nil, "the search finds what is there")
  }

  @Test func `nothing of a build in the clear is left aside`() throws {
    let station = try StationOnDisk()
    let build = try station.archive.begin(source: "main", kinds: Set(RosterKind.allCases), deltas: [])
    let roster = RosterSmall()
    for (owner, pin) in zip(Self.owners, roster.parentPINs) {
      let owner = PINOwner(student: owner.0, guardian: owner.1)
      let digits = try #require(PINDigits(pin.2.utf8))
      let record = try KeptRecord.parentPIN(owner, station.safe.seal(digits, generation: 1, of: owner))
      try build.add(Located(record, at: SourcePlace(file: "f", line: 1, column: 1)))
    }
    #expect(try station.rosterFiles.count == 1)
    for name in try station.rosterFiles { #expect(try station.scratch.mode(of: name) == 0o600) }
    for (_, bytes) in try station.scratch.contents() {
      for pin in roster.pins { #expect(bytes.range(of: Data(pin)) == nil) }
    }
    build.discard()
    #expect(try station.rosterFiles == [])
  }

  @Test func `one that stays keeps its seal and one that changes gets the next generation`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    try station.load(roster.reader())
    let pins = try station.archive.pins()
    let first = try pins.pins(of: Self.owners)
    #expect(first.values.allSatisfy { $0.generation == 1 })
    roster.parentPINs[2].2 = "998877665533"
    try station.load(roster.reader())
    let second = try pins.pins(of: Self.owners)
    #expect(second["1 G1"] == first["1 G1"])
    #expect(second["2 G1"] == first["2 G1"])
    #expect(second["3 G3"]?.generation == 2)
    #expect(second["3 G3"]?.fingerprint != first["3 G3"]?.fingerprint)
    try station.load(roster.reader())
    #expect(try pins.pins(of: Self.owners) == second)
  }

  @Test func `one that was sealed under another key is sealed anew`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let pins = try station.archive.pins()
    let before = try pins.pins(of: Self.owners)
    let safe = try PINSafe(key: StationOnDisk.key(2), station: station.identity)
    _ = try RosterImport(
      RosterSmall().reader(), source: "main",
      at: RosterImport.Place(
        kind: .practice, archive: station.archive, safe: safe, log: SealedLog(station.store, signer: .test()),
        clock: station.clock)
    )
    .run(journal: station.journal, author: StationOnDisk.author, policy: .initial) { _ in }
    let after = try pins.pins(of: Self.owners)
    #expect(after.values.allSatisfy { $0.generation == 2 })
    #expect(Set(after.values.map(\.keyID)).isDisjoint(with: before.values.map(\.keyID)))
  }

  @Test func `one that the console created counts as an earlier generation`() throws {
    let station = try StationOnDisk()
    let owner = PINOwner(student: "1", guardian: "G2")
    let created = try #require(PINDigits("70605040302".utf8))
    try station.archive.pins().keep(station.safe.seal(created, generation: 1, of: owner), of: owner)
    var roster = RosterSmall()
    roster.parentPINs.append(("1", "G2", "77889900112"))
    try station.load(roster.reader())
    #expect(try station.archive.pins().pins(of: owner).map(\.generation).sorted() == [1, 2])
  }

  @Test func `fingerprints are found for others and not for the owner`() throws {
    let station = try StationOnDisk()
    let roster = RosterSmall()
    try station.load(roster.reader())
    let pins = try station.archive.pins()
    let parent = try station.safe.fingerprint(#require(PINDigits(roster.parentPINs[0].2.utf8)))
    let student = try station.safe.fingerprint(#require(PINDigits(roster.studentPINs[0].1.utf8)))
    #expect(try pins.taken(among: [parent, student]) == [parent, student])
    #expect(try pins.isStudentPIN(student))
    #expect(try !pins.isStudentPIN(parent))
    #expect(try pins.pins(of: PINOwner(student: "1", guardian: "G2")).isEmpty)
  }

  @Test func `a PIN may repeat among one guardian's children`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    let pins = try station.archive.pins().pins(of: Self.owners)
    #expect(pins["1 G1"]?.fingerprint == pins["2 G1"]?.fingerprint)
    #expect(pins["1 G1"]?.box != pins["2 G1"]?.box)
  }
}
