import Ledger
import Records
import Station
import TestSupport
import Testing

/// Names that stand in logs: whoever changes one makes old logs unreadable (VIII).
@Suite("Facts of the emergency card (VIII)")
struct CardFactsTests {
  private static let about = CaseReference("KMH-234-5828")

  private static var samples: [(StationFact, String)] {
    guard let about, let day = CivilDate(iso: "2026-03-10") else { return [] }
    return [
      (
        .emergencyCardChanged(CardField.allCases, about: about),
        #"{"about":"KMH-234-5828","changed":["home","work","cell","preference","texts"]}"#
      ),
      (.served(.officeReferred(.address), about: about), #"{"about":"KMH-234-5828","change":"address"}"#),
      (.served(.officeReferred(.contacts), about: about), #"{"about":"KMH-234-5828","change":"contacts"}"#),
      (.emergencyReported(school: "S1", from: nil, to: nil, changes: 3), #"{"changes":3,"school":"S1"}"#),
      (
        .emergencyReported(school: "S1", from: day, to: day, changes: 0),
        #"{"changes":0,"from":"2026-03-10","school":"S1","to":"2026-03-10"}"#
      ),
      (
        .emergencyDelta(CardDelta(number: 2, after: -1, through: 9, changes: 1)),
        #"{"after":-1,"changes":1,"number":2,"through":9}"#
      ),
      (.emergencyDeltaWritten(number: 2), #"{"number":2}"#),
      (
        .lookedUp(LookUp(for: .parent, by: .email, found: 2)), #"{"by":"email","for":"parent","found":2,"page":1}"#
      ),
      (
        .attemptMarked(AttemptMark(.again, of: "00000000000000a1")),
        #"{"attempt":"00000000000000a1","mark":"again"}"#
      ),
    ]
  }

  @Test func `are written in one way and read back`() throws {
    #expect(Self.samples.count == 9)
    for (fact, text) in Self.samples {
      #expect(String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self) == text)
      #expect(try StationFact(kind: fact.kind, fields: fact.fields) == fact)
    }
  }

  @Test(arguments: [
    ("emergencyCardChanged", #"{"about":"KMH-234-5828","changed":[]}"#),
    ("emergencyCardChanged", #"{"about":"KMH-234-5828","changed":["cell","home"]}"#),
    ("emergencyCardChanged", #"{"about":"KMH-234-5828","changed":["cell","cell"]}"#),
    ("emergencyCardChanged", #"{"about":"KMH-234-5828","changed":["fax"]}"#),
    ("emergencyCardChanged", #"{"changed":["cell"]}"#),
    ("officeReferred", #"{"about":"KMH-234-5828","change":"phones"}"#),
    ("emergencyReported", #"{"changes":3,"from":"10 March","school":"S1"}"#),
    ("emergencyDelta", #"{"after":-1,"changes":1,"number":2}"#), ("emergencyDeltaWritten", #"{}"#),
    ("lookedUp", #"{"by":"email","for":"parent","found":2,"page":0}"#),
    ("attemptMarked", #"{"attempt":"00000000000000a1","mark":"great"}"#), ("attemptMarked", #"{"mark":"good"}"#),
    ("lookedUp", #"{"by":"name","for":"Luz Ortega","found":1,"page":1}"#),
  ]) func `of another form are none`(_ kind: String, _ text: String) throws {
    let fields = try #require(JSON(canonical: Array(text.utf8)).object)
    #expect(throws: UnknownStationFact.self) { try StationFact(kind: kind, fields: fields) }
  }
}
