import Matching
import Desk
import Ledger
import Station
import TestSupport
import Testing
import Verification

/// What was seen is a person's to say (IV).
@Suite("Lines out of a file at a live station")
struct ScriptAtLiveStationTests {
  /// A desk whose lines come from a script.
  private func desk(at station: DeskStation, input: InputSource) throws -> Desk {
    try station.desk(operator: "Ana Ruiz", input: input)
  }

  @Test func `attest no presence, no ID, no unbroken session and no second person`() throws {
    let station = try DeskStation(kind: .live)
    let script = try desk(at: station, input: .script)
    try DeskCaller().play(at: script) { $0 == .see(.first) }
    #expect(throws: DeskError.scriptAttests) { try script.presence.see() }
    try script.leaving.hangUp()
    let person = try desk(at: station, input: .terminal)
    let caller = DeskCaller(.twin)
    try caller.play(at: person) { $0 == .identify }
    let reference = try #require(person.reference)
    let other = try desk(at: station, input: .script)
    #expect(try other.resumption.pickUp(reference) == .interrupted)
    #expect(throws: DeskError.scriptAttests) { try other.resumption.continueSession() }
    #expect(try station.facts(of: reference).last == .readBack)
  }

  /// Presence is a person's; what comes after it is so too, whoever the lines come from by then.
  @Test func `attest neither an ID nor a second person where somebody else saw the caller`() throws {
    let station = try DeskStation(kind: .live)
    let counter = try desk(at: station, input: .script)
    try counter.open(DeskCaller.opening(.counter))
    #expect(throws: DeskError.scriptAttests) { try counter.presence.attend("Ben Ito") }
    let document = DocumentShown(
      kind: .passport, printedName: "Rosa", isExpired: false, faceMatches: true, challenge: .notAsked)
    #expect(throws: DeskError.scriptAttests) { _ = try counter.identification.check(document) }
    #expect(try station.facts(of: counter.reference).map(\.kind) == ["opened"])
  }

  @Test func `attest all of it at a practice station`() throws {
    let station = try DeskStation()
    #expect(try DeskCaller().play(at: desk(at: station, input: .script)) == .closed(.disclosed))
    #expect(try station.entries().contains { $0.author.input == .script })
  }
}
