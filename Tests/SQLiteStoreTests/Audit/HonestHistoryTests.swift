import Desk
import Operations
import Station
import Foundation
import GRDB
import Guide
import Ledger
import Records
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("An audit lets stand what honest people did")
struct HonestHistoryTests {
  let log: AuditedStation
  var station: DeskStation { log.station }

  init() throws { log = try AuditedStation() }

  @Test func `clocks that were moved are reported`() throws {
    let still = try log.audit().clock
    #expect(still.setBack == 0 && still.moved == 0 && still.first == nil)
    let before = try log.audit().entries
    station.clock.setWall(backMinutes: 30)
    try station.desk().session.start()
    station.clock.setWall(backMinutes: -90)
    try station.desk().session.start()
    station.clock.reboot(as: "boot-2")
    try station.desk().session.start()
    let report = try log.audit()
    #expect(report.verdict == .intact)
    #expect(report.clock.setBack == 1 && report.clock.moved == 1 && report.clock.first == before)
  }

  @Test func `an old case that someone else closed`() throws {
    let desk = try station.desk(operator: "Ben Ito")
    let open = try #require(desk.resumption.openCases().first?.reference)
    station.clock.advance(minutes: 25 * 60)
    #expect(try desk.resumption.pickUp(open) == .onlyToClose)
    try desk.leaving.closeOld()
    #expect(try log.audit().verdict == .intact)
    #expect(try log.audit().openCases == 0)
  }

  @Test func `a correction names the entry and its note lies beside`() throws {
    let entry = try log.first("idChecked")
    let bytes = try SQLiteCaseStore(log.station.open()).entries(from: entry, limit: 1)
    try station.desk().session.correct(entry, note: "it was a passport", in: station.store)
    #expect(throws: CorrectionError.noSuchEntry) {
      try station.desk().session.correct(100_000, note: "x", in: station.store)
    }
    let report = try log.audit()
    #expect(report.verdict == .intact && report.corrections == 1)
    let correction = try #require(station.entries().last { $0.kind == "correction" })
    #expect(correction.fact["entry"] == .integer(entry))
    #expect(correction.fact["leaf"]?.string == Hex.encode(MerkleTree.leafHash(bytes[0])))
    #expect(try SQLiteCaseStore(log.station.open()).entries(from: entry, limit: 1) == bytes)
  }

  @Test func `a walk-through of the guide names its case and holds no value`() throws {
    let closed = try #require(station.entries().compactMap(\.case).first)
    let end = try WalkEnd(#require(WalkID("link")), of: .linking, .referred, by: #require(CivilDate(iso: "2021-03-15")))
    for about in [closed, nil] { try station.desk().session.record(.walkEnded(end, about: about)) }
    #expect(try log.audit().verdict == .intact)
    let entries = try station.entries().filter { $0.kind == "walkEnded" }
    #expect(entries.map(\.about) == [closed, nil] && entries.allSatisfy { $0.committed.isEmpty && $0.case == nil })
    for entry in entries { #expect(try StationFact(kind: entry.kind, fields: entry.fact).fields == entry.fact) }
    #expect(try LogReader.beside(closed, in: station.store).map(\.sequence) == [entries.first?.sequence])
    #expect(throws: UnknownStationFact.self) {
      try StationFact(kind: "walkEnded", fields: entries[0].fact.merging(["walk": .string("Rosa Delgado")]) { $1 })
    }
  }

  @Test func `and one beside a case that never was breaks it`() throws {
    let end = try WalkEnd(#require(WalkID("link")), of: .linking, .solved, by: #require(CivilDate(iso: "2021-03-15")))
    let reference = try #require(CaseReference("KPK-482-1914"))
    try station.desk().session.record(.walkEnded(end, about: reference))
    let number = try #require(station.entries().last { $0.kind == "walkEnded" }?.sequence)
    #expect(try log.fault() == .outOfOrder(at: number, reference))
  }

  @Test func `every 256 entries, with every disclosure and with every failure there is a checkpoint`() throws {
    let journal = try station.journal()
    while try log.audit().entries < 520 {
      for _ in 0..<50 { try journal.record(StationFact.checkpointsResumed, by: .sample("x"), policy: 1) }
    }
    let sizes = try Set(log.sizes())
    #expect(sizes.isSuperset(of: [256, 512]))
    for entry in try station.entries() {
      let isFailure = (entry.fact["variant"]?.string).map { $0.hasPrefix("failed") || $0.hasSuffix("Failed") } ?? false
      let isDue =
        [
          "disclosureAuthorized", "consoleStarted", "consoleEnded", "keyAnnounced", "flagged", "searched",
          "importBegun",
        ].contains(
          entry.kind)
        || isFailure
      #expect(sizes.contains(entry.sequence + 1) == (isDue || (entry.sequence + 1) % 256 == 0), "\(entry.kind)")
    }
    #expect(try log.audit().verdict == .intact)
  }
}
