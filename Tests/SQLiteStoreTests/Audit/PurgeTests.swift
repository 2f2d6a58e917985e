import Records
import Desk
import Diagnostics
import Operations
import Station
import Foundation
import GRDB
import Guide
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Values past their retention")
struct PurgeTests {
  let log: AuditedStation
  var station: DeskStation { log.station }

  init() throws { log = try AuditedStation(settings: ["retention-days": "30"]) }

  private func purge(dryRun: Bool = false) throws -> RetentionPurge.Extent {
    let desk = try station.desk()
    let store = SQLiteCaseStore(try log.station.open())
    let purge = RetentionPurge(store, days: desk.session.policy.retentionDays, now: station.clock.now())
    guard !dryRun else { return try purge.extent() }
    let journal = try Journal(
      store: store, station: "front-desk", clock: station.clock, signer: station.signer())
    return try purge.run(journal: journal, author: desk.session.author, policy: desk.session.policy)
  }

  /// What the side table holds for cases and beside them, as it lies in files.
  private func secrets(of cases: (CaseReference) -> Bool) throws -> [[UInt8]] {
    let database = try station.open()
    return try station.entries().filter { $0.about.map(cases) ?? false }.flatMap { entry in
      try database.read {
        try Data.fetchAll($0, sql: "SELECT sealed FROM opening WHERE sequence = ?", arguments: [entry.sequence])
      }.map { [UInt8]($0) }
    }
  }

  private func found(_ secrets: [[UInt8]]) throws -> Int {
    let files = try station.files().map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    return secrets.count { secret in files.contains { $0.range(of: Data(secret)) != nil } }
  }

  @Test func `nothing is purged before its time nor by itself`() throws {
    station.clock.advance(minutes: 29 * 24 * 60)
    #expect(try purge(dryRun: true).values == 0)
    station.clock.advance(minutes: 100 * 24 * 60)
    let before = try log.audit().entries
    try station.desk().session.start()
    #expect(try log.audit().entries == before + 1)
    #expect(try purge(dryRun: true).cases == 3)
  }

  @Test func `erased values are in no file and every hash holds`() throws {
    let open = try #require(station.desk().resumption.openCases().first?.reference)
    try station.desk().session.correct(log.first("judged"), note: "purge", in: station.store)
    // A walk-through of the guide beside a case has nothing to be erased.
    let closed = try station.entries().compactMap(\.case).first
    let end = try WalkEnd(#require(WalkID("link")), of: .linking, .solved, by: #require(CivilDate(iso: "2021-03-15")))
    try station.desk().session.record(.walkEnded(end, about: closed))
    let (gone, kept) = (try secrets { $0 != open }, try secrets { $0 == open })
    #expect(gone.count > 30 && kept.count > 2)
    #expect(try found(gone) == gone.count)
    let leaves = try station.entries().count
    station.clock.advance(minutes: 40 * 24 * 60)
    let extent = try purge()
    #expect(extent.cases == 3 && extent.values == gone.count)
    #expect(try found(gone) == 0)
    #expect(try found(kept) == kept.count)
    let report = try log.audit()
    #expect(report.verdict == .intact && report.purges == 1)
    #expect(try station.entries().count == leaves + 1)
    let scratch = try ScratchFolder()
    try log.backup(to: scratch.file("copy"), keys: [station.signer().publicKey])
    for bytes in try scratch.contents().values {
      #expect(!gone.contains { bytes.range(of: Data($0)) != nil })
    }
    #expect(try purge().values == 0)
    #expect(try SQLiteCaseStore(log.station.open()).cases(of: "100201").isEmpty)
  }

  @Test func `a file that cannot be rewritten is said and done by the next purge`() throws {
    station.clock.advance(minutes: 40 * 24 * 60)
    let desk = try station.desk()
    station.store.rewritingFails = true
    let purge = RetentionPurge(station.store, days: 30, now: station.clock.now())
    let run = { try purge.run(journal: desk.session.journal, author: desk.session.author, policy: desk.session.policy) }
    let first = #expect(throws: NotRewritten.self) { _ = try run() }
    #expect(first?.erased ?? 0 > 0)
    #expect(try log.audit().purges == 1 && log.fault() == nil)
    // What erased nothing does not say that it did.
    #expect(throws: NotRewritten(erased: 0, reason: .diskFull)) { _ = try run() }
    station.store.rewritingFails = false
    #expect(try run().values == 0)
  }

  @Test func `a correction made afterwards is erased by the next purge`() throws {
    station.clock.advance(minutes: 40 * 24 * 60)
    _ = try purge()
    try station.desk().session.correct(log.first("judged"), note: "later", in: station.store)
    #expect(try log.audit().verdict == .intact)
    #expect(try purge(dryRun: true).values == 1)
    _ = try purge()
    #expect(try log.audit().verdict == .intact)
  }

  @Test func `a siblings case has values of its own, whatever is erased of the case before`() throws {
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk)
    let first = try #require(desk.reference)
    try desk.openSibling()
    caller.family = .sibling
    try caller.play(at: desk) { $0 == .ask(.birthDate) }
    let store = SQLiteCaseStore(try log.station.open())
    let values = try [first, #require(desk.reference)].map { try store.openings(of: $0).map(\.opening) }
    let guardians = values.compactMap { $0.first { $0.field == "guardian" } }
    #expect(guardians.count == 2 && guardians[0] == guardians[1])
    station.clock.advance(minutes: 40 * 24 * 60)
    #expect(try RetentionPurge(store, days: 30, now: station.clock.now()).cases().map(\.reference).contains(first))
    _ = try purge()
    #expect(try log.audit().verdict == .intact)
  }

  @Test func `an open case is never purged and nothing without its entry`() throws {
    let open = try #require(station.desk().resumption.openCases().first?.reference)
    let journal = try station.journal()
    let fact = StationFact.purged(before: "2026-01-01", cases: [open], values: 1)
    #expect(throws: JournalError.notWritten(reason: .rule("log: the values of an open case are not erased"))) {
      try journal.record(fact, by: .sample("x"), policy: 1, erasing: [open])
    }
    let closed = try #require(SQLiteCaseStore(log.station.open()).cases(of: "100200").first)
    #expect(
      throws: JournalError.notWritten(reason: .rule("log: committed values are erased only by an entry that says so"))
    ) {
      try journal.record(StationFact.consoleStarted, by: .sample("x"), policy: 1, erasing: [closed])
    }
    #expect(try log.audit().verdict == .intact)
  }
}
