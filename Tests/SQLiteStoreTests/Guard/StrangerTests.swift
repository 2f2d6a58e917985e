import Desk
import Diagnostics
import GRDB
import Ledger
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// Whoever writes a case step by step through the triggers as they are has everything in order but the log's key.
@Suite("What somebody else writes into the log (IV.3)")
struct StrangerTests {
  private let station: DeskStation
  /// The case that is forged, and where its first entry stands.
  private let reference: CaseReference
  private let first: Int64

  init() throws {
    station = try DeskStation()
    reference = try #require(CaseReference("KPK-482-1914"))
    first = try Stranger(station: station).append(
      Fact.cleanCase().prefix { $0.kind != "disclosureAuthorized" }, to: "\(reference)",
      by: station.desk().session.author)
  }

  @Test func `is taken by every trigger and leads to no PIN`() throws {
    #expect(try station.entries().last?.kind == "cleared")
    let desk = try station.desk()
    #expect(throws: DeskError.strangeEntry(first)) { try desk.resumption.pickUp(reference) }
    #expect(desk.reference == nil)
  }

  @Test func `is gone on from by nobody`() throws {
    let desk = try station.desk()
    let count = try station.entries().count
    #expect(throws: DeskError.notWritten(reason: .strangeHead)) { try desk.open(DeskCaller.opening(.video)) }
    #expect(throws: JournalError.notWritten(reason: .strangeHead)) { try desk.session.start() }
    #expect(throws: JournalError.notWritten(reason: .strangeHead)) { try desk.session.makeCheckpoint() }
    #expect(try station.entries().count == count)
  }
}
