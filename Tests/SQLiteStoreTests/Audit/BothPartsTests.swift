import Diagnostics
import Operations
import Station
import GRDB
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Of a log whose tree and cases are audited at once")
struct BothPartsTests {
  let log: AuditedStation
  /// The first naming, of which the cases' part finds that its row was changed, and the last entry but one, of which the
  /// tree's part finds that its bytes were.
  let early: Int64, late: Int64

  init() throws {
    log = try AuditedStation()
    early = try log.first("named")
    late = try log.audit().entries - 2
  }

  private func changeRow() throws {
    try log.tamper { try $0.execute(sql: "UPDATE entry SET label = 'noted' WHERE sequence = ?", arguments: [early]) }
  }

  private func changeBytes() throws {
    let change = "UPDATE entry SET body = CAST(CAST(body AS TEXT) || ' ' AS BLOB) WHERE sequence = ?"
    try log.tamper { try $0.execute(sql: change, arguments: [late]) }
  }

  private func audit(_ other: OtherCases.Kind) throws -> LogReport {
    try LogAudit(OtherCases(SQLiteAuditSource(try log.station.openForAudit()), other)).run()
  }

  @Test func `the tree's fault is told though the cases' comes before it in the log`() throws {
    try changeRow()
    try changeBytes()
    for _ in 0..<10 {
      let report = try log.audit()
      #expect(report.verdict == .broken(.entryChanged(at: late)))
      #expect(report.cases == 0 && report.clock == ClockSteps())
    }
  }

  @Test func `the cases' fault is told where the tree is right`() throws {
    try changeRow()
    var parts: [LogAudit.Part] = []
    let report = try LogAudit(SQLiteAuditSource(try log.station.openForAudit())).run { part, _ in
      parts.append(part)
    }
    #expect(report.verdict == .broken(.columnsDiffer(at: early)))
    #expect(report.entries == late + 2 && report.signed == late + 2 && report.cases == 1)
    #expect(parts == [.tree, .checkpoints])
  }

  @Test func `every part's time is told where both are right`() throws {
    var parts: [LogAudit.Part] = []
    let report = try LogAudit(SQLiteAuditSource(try log.station.openForAudit())).run { part, _ in
      parts.append(part)
    }
    #expect(report.verdict == .intact && parts == [.tree, .checkpoints, .cases])
  }

  @Test func `cases that another process holds are an error where the tree is right`() throws {
    #expect(throws: StoreError.refused(reason: .heldByAnother)) { try audit(.held) }
    try changeBytes()
    #expect(try audit(.held).verdict == .broken(.entryChanged(at: late)))
  }

  @Test func `nobody reads the cases on once the tree is found wrong`() throws {
    try changeBytes()
    #expect(try audit(.endless).verdict == .broken(.entryChanged(at: late)))
  }
}

/// A source whose cases cannot be read, or not to their end.
private final class OtherCases: AuditSource {
  enum Kind { case held, endless }
  private let base: any AuditSource
  private let kind: Kind

  init(_ base: any AuditSource, _ kind: Kind) {
    self.base = base
    self.kind = kind
  }

  var origin: String { base.origin }
  var hasCheckpointList: Bool { base.hasCheckpointList }

  func eachLeaf(_ body: (StoredLeaf) throws -> Void, atEnd: () throws -> Void) throws {
    try base.eachLeaf(body, atEnd: atEnd)
  }

  func eachRecord(_ body: (StoredRecord) throws -> Void, atEnd: () throws -> Void) throws {
    guard kind == .endless else { throw StoreError.refused(reason: .heldByAnother) }
    while true {
      do { try base.eachRecord(body, atEnd: {}) } catch is LogFault {}
    }
  }

  func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try base.checkpoints(from: size, limit: limit)
  }
  func standing() throws -> StoredStanding? { try base.standing() }
  func again() -> @Sendable () throws -> any AuditSource {
    { [again = base.again(), kind] in OtherCases(try again(), kind) }
  }
}
