import Desk
import Ledger
import Operations
import Records
import SQLiteStore
import Station
import TestSupport
import Testing

@Suite("The New Emergency Contact Report (VIII)")
/// - Guide: VIII.4, VIII.5
struct EmergencyReportTests {
  private let station: DeskStation

  init() throws { station = try .forCards() }

  private func report(
    _ school: String = "SCH-1", from: String? = nil, to: String? = nil, at other: DeskStation? = nil
  ) throws -> EmergencyReport {
    let desk = try (other ?? station).desk()
    let request = EmergencyReport.Request(
      school: school, from: from.flatMap { CivilDate(iso: $0) }, to: to.flatMap { CivilDate(iso: $0) })
    return try EmergencyReport.shown(request, to: desk.session, from: desk.roster)
  }

  @Test func `tells child, guardian, what was changed, when, by which case and what became of it`() throws {
    let mother = try station.change([.cell: "2135558001", .texts: "yes"])
    let father = try station.change([.home: "2135558003"], as: CardFamily.caller(CardFamily.byFather))
    let rows = try report().rows
    #expect(rows.map(\.guardianName) == ["Luis Ruiz", "Rosa Delgado", "Rosa Delgado"])
    #expect(rows.map(\.field) == [.home, .cell, .texts] && rows.map(\.value) == ["2135558003", "2135558001", "yes"])
    #expect(rows.map(\.reference) == [father, mother, mother].compactMap(\.reference))
    #expect(Set(rows.map(\.student)) == ["100200"] && rows.allSatisfy { $0.studentName == "María Elena Delgado Ruiz" })
    #expect(rows.allSatisfy { $0.state == .pending && $0.at == station.clock.now() })
    #expect(!"\(rows[0])".contains("213"))
  }

  @Test func `is in the log each time before it is shown, with nothing personal`() throws {
    try station.change([.cell: "2135558001"])
    #expect(try report().rows.count == 1)
    #expect(try report(from: "2026-03-10", to: "2026-03-11").rows.count == 1)
    let entries = try station.entries().filter { $0.kind == "emergencyReported" }
    #expect(entries.count == 2 && entries.allSatisfy { $0.committed.isEmpty })
    #expect(entries.last?.fact["from"]?.string == "2026-03-10" && entries.last?.fact["changes"]?.integer == 1)
  }

  @Test func `is not shown where it cannot be logged`() throws {
    try station.change([.cell: "2135558001"])
    let desk = try station.desk()
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: JournalError.self) {
      try EmergencyReport.shown(.init(school: "SCH-1"), to: desk.session, from: desk.roster)
    }
  }

  @Test func `has the newest of each entry only, and the days that are wanted`() throws {
    try station.change([.cell: "2135558001"])
    station.clock.advance(minutes: 2 * 24 * 60)
    try station.change([.cell: "2135558002"])
    #expect(try report().rows.map(\.value) == ["2135558002"])
    #expect(try report(from: "2026-03-12", to: "2026-03-12").rows.count == 1)
    #expect(try report(to: "2026-03-11").rows.isEmpty && report(from: "2026-03-13").rows.isEmpty)
    #expect(throws: EmergencyReportError.noDays) { try report(from: "2026-03-13", to: "2026-03-12") }
  }

  @Test func `is of one school, by number or name, and of that which is served`() throws {
    try station.change([.cell: "2135558001"])
    #expect(try report("mission").rows.count == 1 && report("sch-1").school.name == "Mission Elementary School")
    #expect(try report("Harbor").rows.isEmpty)
    #expect(throws: SchoolSearchError.noSuchSchool) { try report("Lincoln") }
    #expect(throws: SchoolSearchError.noSuchSchool) { try report("elementary school") }
    let served = try DeskStation.forCards(settings: ["serves": "SCH-2"])
    #expect(throws: SchoolSearchError.otherSchool) { try report("SCH-1", at: served) }
    #expect(try report("SCH-2", at: served).rows.isEmpty)
  }

  @Test func `says what became of a number: sent, confirmed or not in the roster`() throws {
    try station.change([.cell: "2135558001", .preference: "call"])
    func states() throws -> [CardState] { try report().rows.map(\.state) }
    #expect(try states() == [.pending, .pending])
    // A roster that came before anybody was told says nothing of it.
    try station.load(CardFamily.roster())
    #expect(try states() == [.pending, .pending])
    let scratch = try ScratchFolder()
    _ = try CardDeltaFile(of: station.desk().session, in: station.folder).write(.new, to: scratch.file("one"))
    #expect(try states() == [.sent, .sent])
    try station.load(CardFamily.roster())
    #expect(try states() == [.contradicted, .sent])
    var roster = CardFamily.roster()
    roster.setPhones(["(213) 555-8001"], of: CardFamily.clean.guardianID)
    try station.load(roster)
    #expect(try states() == [.confirmed, .sent])
    roster.setPhones([], of: CardFamily.clean.guardianID)
    try station.load(roster)
    #expect(try states() == [.contradicted, .sent])
  }
}
