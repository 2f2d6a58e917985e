import Ledger
import TestSupport
import Testing

/// What a store hands back is outside data: somebody may have edited the file.
@Suite("Receipts are not rebuilt")
struct JournalReadingTests {
  @Test func `from entries of another log`() throws {
    let (live, practice) = (try TestLog(origin: "pinline/live/east"), try TestLog(origin: "pinline/practice/east"))
    try practice.append("studentID")
    try live.append("studentID")
    let foreign = practice.rows
    live.store.rewrite = { _ in foreign }
    expectUnreadable(live)
  }

  @Test func `from entries of another case`() throws {
    let log = try TestLog()
    let other = try CaseReference("RXK-000-1292").orThrow("a case reference")
    _ = try log.journal.append(
      TestFact("studentID"), label: "named", case: other, by: .sample("A"), policy: 3, state: "s")
    try log.journal.record(TestFact("studentID"), by: .sample("A"), policy: 3)
    for row in log.rows {
      log.store.rewrite = { _ in [row] }
      expectUnreadable(log)
    }
  }

  @Test func `from entries out of order or twice`() throws {
    let log = try TestLog()
    try log.append("studentID")
    try log.append("spelled")
    log.store.rewrite = { $0.reversed() }
    expectUnreadable(log)
    log.store.rewrite = { $0 + $0.suffix(1) }
    expectUnreadable(log)
  }

  @Test func `from edited bytes`() throws {
    let log = try TestLog()
    try log.append("studentID")
    for place in [0, 40, 100] {
      log.store.rewrite = { rows in
        rows.map { row in
          var row = row
          row.remove(at: place)
          return row
        }
      }
      expectUnreadable(log)
    }
  }

  @Test func `from facts that their type would not write`() throws {
    let log = try TestLog()
    try log.append("studentID", kind: "unheard of")
    expectUnreadable(log)
  }

  @Test func `when the store cannot be read`() throws {
    let log = try TestLog()
    try log.append("studentID")
    log.store.rewrite = { _ in throw DiskFull() }
    expectUnreadable(log)
  }

  private func expectUnreadable(_ log: TestLog, _ place: SourceLocation = #_sourceLocation) {
    #expect(throws: JournalError.unreadable, sourceLocation: place) {
      try log.journal.receipts(of: log.reference, as: TestFact.self)
    }
  }
}
