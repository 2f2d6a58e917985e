import Desk
import Foundation
import GRDB
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("A report over a log that lost values or is not in order")
struct ReportDoubtsTests {
  let log: ReportedStation

  init() throws { log = try ReportedStation(settings: ["retention-days": "30"]) }

  private func purge() throws {
    let desk = try log.station.desk()
    let store = SQLiteCaseStore(try log.station.open())
    let journal = try Journal(
      store: store, station: "front-desk", clock: log.clock, signer: log.station.signer())
    let purge = RetentionPurge(store, days: desk.session.policy.retentionDays, now: log.clock.now())
    _ = try purge.run(journal: journal, author: desk.session.author, policy: desk.session.policy)
  }

  /// Writes past every guard, as whoever has the file can.
  private func forge(_ sql: String) throws {
    let queue = try DatabaseQueue(path: log.station.folder.database)
    try queue.writeWithoutTransaction { database in
      for trigger in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try database.execute(sql: "DROP TRIGGER \"\(trigger)\"")
      }
      try database.execute(sql: sql)
    }
  }

  /// The same without the guards, since the file is not opened as one's own once they are gone.
  private func report() throws -> SupervisorReport {
    try log.report(from: "2026-03-01")
  }

  @Test func `counts erased values as unknown and doubts nothing`() throws {
    try log.play(.clean)
    try log.play(.clean)
    try log.play(.unverified)
    log.pass(days: 40)
    try purge()
    let report = try report()
    #expect(report.cases.total == 3 && report.cases.bySchool == [.unknown: 3])
    #expect(report.codes == [.closed(nil): 1])
    #expect(report.links.all.text == "0 of 2, 0 late; 0 of 0", "each stands for itself")
    #expect(report.laterPassed.refused == 0 && report.referrals.isEmpty)
    #expect(report.doubts == ReportDoubts())
  }

  @Test func `says which entries are not the station's and counts none of them`() throws {
    try log.play(.clean)
    let before = try report()
    let reader = try log.reader()
    let first = try #require(log.station.entries().first { $0.kind == "judged" }?.sequence)
    try forge("UPDATE entry SET mac = zeroblob(32) WHERE kind = 'judged'")
    let report = try reader.report(of: log.span(from: "2026-03-01"))
    #expect(report.doubts.strange == 1 && report.doubts.firstStrange == first)
    #expect(report.doubts.outOfOrder > 0, "what follows in the case follows from nothing")
    #expect(report.cases.byOutcome == [.open: 1] && before.cases.byOutcome == [.disclosed: 1])
    #expect(report.links.all.waiting == 0)
  }

  @Test func `counts a value that was taken away as unknown and says so`() throws {
    try log.play(.clean)
    let reader = try log.reader()
    try forge("DELETE FROM opening WHERE field = 'student'")
    let report = try reader.report(of: log.span())
    #expect(report.cases.bySchool == [.unknown: 1] && report.doubts.withoutValues == 1)
  }

  @Test func `takes no value that the entry does not commit to`() throws {
    try log.play(.clean)
    let reader = try log.reader()
    try forge("UPDATE opening SET sealed = zeroblob(92) WHERE field = 'student'")
    let report = try reader.report(of: log.span())
    #expect(report.cases.bySchool == [.unknown: 1] && report.doubts.withoutValues == 1)
  }

  @Test func `ends where the log has a gap and says so`() throws {
    try log.play(.clean)
    try log.play(.twin)
    let reader = try log.reader()
    let gone = try #require(log.station.entries().last { $0.kind == "opened" }?.sequence)
    try forge("DELETE FROM opening WHERE sequence = \(gone); DELETE FROM entry WHERE sequence = \(gone)")
    let report = try reader.report(of: log.span())
    #expect(report.cases.total == 1 && report.doubts.firstStrange == gone)
  }
}
