import Desk
import Matching
import Roster
import Verification
import Station
import Ledger
import TestSupport
import Testing

@Suite("A changed policy")
struct PolicyLogTests {
  let station: DeskStation

  init() throws { station = try DeskStation() }

  private func changes() throws -> [Entry] { try station.entries().filter { $0.kind == "policyChanged" } }

  @Test func `is one fact with every setting and none if nothing changed`() throws {
    #expect(try station.desk().session.policy.number == 1)
    #expect(try station.desk().session.policy.number == 1)
    #expect(try changes().count == 1)
    station.policy = try DeskStation.policy(PolicyFileTests.others)
    for _ in 0..<3 {
      let desk = try station.desk()
      #expect(desk.session.policy.number == 2 && desk.session.policy.agrees(with: station.policy))
    }
    let entries = try changes()
    #expect(entries.map(\.policy) == [1, 2])
    let settings = try #require(entries.last?.fact["settings"]?.object)
    for setting in PolicyLine.all {
      #expect((settings[setting.key.rawValue] == nil) == setting.isPrivate)
      if !setting.isPrivate {
        #expect(settings[setting.key.rawValue]?.string == PolicyFileTests.others[setting.key.rawValue])
      }
    }
    #expect(Set(entries.last?.committed.keys.map(\.self) ?? []) == ["meeting-passcode"])
  }

  @Test func `of a private setting alone is logged too and only as a commitment`() throws {
    _ = try station.desk()
    station.policy = try DeskStation.policy(["meeting-passcode": "SECRET"])
    #expect(try station.desk().session.policy.meeting.passcode == "SECRET")
    #expect(try station.desk().session.policy.number == 2)
    #expect(try changes().count == 2)
    for entry in try changes() {
      #expect(!String(decoding: try entry.canonical(), as: UTF8.self).contains("SECRET"))
    }
  }

  @Test func `does not reach a case that is open`() throws {
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    let reference = try #require(desk.reference)
    station.policy = try DeskStation.policy(["clearance-minutes": "1", "date-order": "day-first"])
    let next = try station.desk()
    #expect(next.session.policy.number == 2)
    _ = try next.resumption.pickUp(reference)
    #expect(next.policyInForce.number == 1 && next.matching.dateOrder == .monthFirst)
    try next.resumption.continueSession()
    station.clock.advance(minutes: 10)
    #expect(try caller.play(at: next) == .closed(.disclosed))
    #expect(try station.entries().filter { $0.case == reference }.allSatisfy { $0.policy == 1 })
    next.forget()
    let later = DeskCaller()
    later.at(.authorize(showing: 1)) { [station] _ in station.clock.advance(minutes: 2) }
    later.at(.see(.again)) { try $0.leaving.abandon(.caller) }
    #expect(try later.play(at: next) == .abandoned(.caller))
    #expect(try station.facts(of: next.reference).contains(.lapsed))
  }

  @Test(arguments: [
    StationFact.consoleStarted, .consoleEnded, .policyChanged(["district": .string("A")]), .pinCreated(generation: 3),
    .rosterImported(source: "roster", roster: 2, added: 3, changed: 4, removed: 5),
    .rosterImported(source: "roster", roster: 2, added: 3, changed: 4, removed: 5, figures: ImportFigures()),
    .importBegun(ImportBeginning(source: "sis", format: "edfi", isRehearsal: true, signer: nil, pins: -1)),
    .importBegun(
      ImportBeginning(
        source: "sis", format: "roster", isRehearsal: false, signer: RosterSigner(key: "SHA256:x", list: [1, 2]),
        pins: 7)),
    .importRehearsed(source: "roster", problems: 1, collisions: 2),
    .importFailed(source: "roster", problems: 1, collisions: 2), .sourceAdmitted(source: "roster", second: "Luz Vega"),
    .quarantined(from: 7, entries: 2, rows: 1, root: [1, 2, 3], second: "Luz Vega"),
  ])
  func `and every other fact of the station is read back as written`(_ fact: StationFact) throws {
    #expect(try StationFact(kind: fact.kind, fields: fact.fields) == fact)
    #expect(throws: UnknownStationFact.self) {
      try StationFact(kind: fact.kind, fields: fact.fields.merging(["x": .null]) { $1 })
    }
    #expect(throws: UnknownStationFact.self) { try StationFact(kind: "judged", fields: fact.fields) }
  }

  @Test func `start and end of the console are logged`() throws {
    let desk = try station.desk()
    try desk.session.start()
    try desk.session.end()
    #expect(try desk.beside.logPage(1, of: 20).entries.suffix(2).map(\.kind) == ["consoleStarted", "consoleEnded"])
  }
}
