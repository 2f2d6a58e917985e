import Diagnostics
import Ledger
import TestSupport
import Testing

@Suite("An append that fails")
struct JournalFailureTests {
  @Test(arguments: [FaultyStore.Fault.beforeSealing, .beforeWriting])
  func `leaves nothing behind and the next entry takes its place`(_ fault: FaultyStore.Fault) throws {
    let log = try TestLog()
    for step in 0..<10 {
      log.store.fault = fault
      #expect(throws: JournalError.notWritten(reason: .diskFull)) {
        try log.append("studentID", openings: [.fixed("student", "S-10001")])
      }
      #expect(log.rows.count == step && log.store.memory.openings.isEmpty)
      log.store.fault = nil
      #expect(try log.append("spelled").sequence == Int64(step))
    }
    #expect(try log.entries().map(\.sequence) == Array(0..<10))
  }

  @Test func `after it persisted is found and gives its receipt`() throws {
    let log = try TestLog()
    try log.append("studentID")
    log.store.fault = .afterPersisting
    let receipt = try log.append("spelled")
    #expect(receipt.sequence == 1 && receipt.source == .appended)
    #expect(log.rows.count == 2)
    log.store.fault = nil
    #expect(try log.append("studentID").sequence == 2)
    let rebuilt: [Receipt<TestFact>] = try log.journal.receipts(of: log.reference)
    #expect(rebuilt.map(\.fact.method) == ["studentID", "spelled", "studentID"])
  }

  @Test(arguments: [FaultyStore.Fault.beforeWriting, .afterPersisting])
  func `is of unknown outcome when the look up fails too`(_ fault: FaultyStore.Fault) throws {
    let log = try TestLog()
    log.store.fault = fault
    log.store.lookUpFails = true
    #expect(throws: JournalError.outcomeUnknown) { try log.append("studentID") }
    #expect(throws: JournalError.outcomeUnknown) {
      try log.journal.record(TestFact("", kind: "closed"), by: .sample("A"), policy: 3)
    }
  }

  @Test func `before sealing needs no look up`() throws {
    let log = try TestLog()
    log.store.fault = .beforeSealing
    log.store.lookUpFails = true
    #expect(throws: JournalError.notWritten(reason: .diskFull)) { try log.append("studentID") }
  }

  @Test func `silently gives no receipt either`() throws {
    let log = try TestLog()
    log.store.fault = .withoutSealing
    #expect(throws: JournalError.notWritten(reason: .noEntryTaken)) { try log.append("studentID") }
  }

  @Test func `of a fact that cannot be made leaves nothing behind`() throws {
    let log = try TestLog()
    try log.append("studentID")
    func record(_ make: () throws -> TestFact) throws {
      try log.journal.record(kind: "closed", by: .sample("A"), policy: 3, making: make)
    }
    #expect(throws: JournalError.notWritten(reason: .refused)) { try record { throw CancellationError() } }
    #expect(log.rows.count == 1)
    try record { TestFact("", kind: "closed") }
    #expect(log.rows.count == 2)
  }

  @Test func `of an entry of no case is settled the same way`() throws {
    let log = try TestLog()
    log.store.fault = .afterPersisting
    try log.journal.record(TestFact("", kind: "closed"), by: .sample("A"), policy: 3)
    log.store.fault = .beforeWriting
    #expect(throws: JournalError.notWritten(reason: .diskFull)) {
      try log.journal.record(TestFact("", kind: "closed"), by: .sample("A"), policy: 3)
    }
    #expect(log.rows.count == 1)
  }

  @Test func `says nothing of what was to be written`() throws {
    struct Talkative: Error { let statement = "INSERT 'Elena Ferrer'" }
    let log = try TestLog()
    log.store.fault = .beforeWriting
    log.store.failure = Talkative()
    let error = #expect(throws: JournalError.notWritten(reason: .refused)) {
      try log.append("studentID", openings: [.fixed("guardian", "Elena Ferrer")])
    }
    #expect(!String(reflecting: error).contains("Elena"))
  }
}
