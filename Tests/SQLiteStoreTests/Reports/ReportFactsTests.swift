import Desk
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("What the log says of links, reports and lists")
struct ReportFactsTests {
  let station: AuditedStation

  init() throws { station = try AuditedStation() }

  @Test func `is read back as it was written and nothing else is`() throws {
    let session = try station.station.desk().session
    let about = try #require(station.station.entries().compactMap(\.case).first)
    let (from, to) = (try #require(CivilDate(iso: "2026-02-10")), try #require(CivilDate(iso: "2026-03-11")))
    let facts: [StationFact] =
      LinkOutcome.allCases.map { .served(.linkRecorded($0), about: about) }
      + [.reportMade(from: from, to: to), .outreachListed(school: "SCH-1", count: 12)]
    for fact in facts {
      try session.record(fact)
      #expect(try StationFact(kind: fact.kind, fields: fact.fields) == fact)
      let more = fact.fields.merging(["name": .string("Rosa Delgado")]) { $1 }
      #expect(throws: UnknownStationFact.self) { try StationFact(kind: fact.kind, fields: more) }
    }
    let wrong: [(String, [String: JSON])] = [
      ("linkRecorded", ["outcome": .string("maybe"), "about": .string(about.description)]),
      ("linkRecorded", ["outcome": .string("yes")]), ("reportMade", ["from": .string("2026-02-10")]),
      ("reportMade", ["from": .string("2026-02-30"), "to": .string("2026-03-11")]),
      ("outreachListed", ["school": .string("SCH-1"), "count": .string("12")]),
    ]
    for (kind, fields) in wrong {
      #expect(throws: UnknownStationFact.self) { try StationFact(kind: kind, fields: fields) }
    }
    #expect(try station.audit().verdict == .intact)
    let beside = try LogReader.beside(about, in: station.station.store)
    #expect(beside.count == LinkOutcome.allCases.count && beside.allSatisfy { $0.about == about && $0.case == nil })
  }

  @Test func `a link about a case that never was breaks the log`() throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    try station.station.desk().session.record(.served(.linkRecorded(.yes), about: reference))
    let number = try #require(station.station.entries().last { $0.kind == "linkRecorded" }?.sequence)
    #expect(try station.fault() == .outOfOrder(at: number, reference))
  }

  /// Whoever cuts the log's end off could otherwise take back that names were seen.
  @Test func `a list that names people is signed for at once`() {
    #expect(StationFact.outreachListed(school: "SCH-1", count: 1).checkpoint == .always)
  }
}
