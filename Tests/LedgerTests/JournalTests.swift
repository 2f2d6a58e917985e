import Diagnostics
import Ledger
import TestSupport
import Testing

@Suite("The journal")
struct JournalTests {
  @Test func `gives receipts that can be rebuilt from the log`() throws {
    let log = try TestLog()
    let given = try ["studentID", "spelled", "studentID"].map { try log.append($0, openings: [.fixed("student", $0)]) }
    let rebuilt: [Receipt<TestFact>] = try log.journal.receipts(of: log.reference)
    #expect(rebuilt.count == given.count)
    for (old, new) in zip(given, rebuilt) {
      #expect(new.origin == old.origin && new.sequence == old.sequence && new.case == old.case && new.fact == old.fact)
      #expect(new.at == old.at && new.author == old.author && new.policy == old.policy)
      #expect(new.committed == old.committed)
      #expect(old.source == .appended && new.source == .own)
    }
    #expect(Set(rebuilt).isDisjoint(with: given))
  }

  @Test func `a receipt says what was logged`() throws {
    let log = try TestLog(origin: "pinline/live/east")
    let receipt = try log.append("spelled", by: .sample("Li Wei (lw)"), openings: [.fixed("student", "S-10001")])
    #expect(receipt.origin == "pinline/live/east")
    #expect(receipt.sequence == 0)
    #expect(receipt.case == log.reference)
    #expect(receipt.fact == TestFact("spelled"))
    #expect(receipt.at.wall == 1_790_000_000_001)
    #expect(receipt.author.name == "Li Wei (lw)")
    #expect(receipt.policy == 3)
    #expect(receipt.committed == ["student": try Opening.fixed("student", "S-10001").commitment])
  }

  @Test func `a receipt for an audit says so and is never fresh`() throws {
    let log = try TestLog()
    let given = try log.append("spelled", openings: [.fixed("student", "S-10001")])
    let entry = try log.entries().first.orThrow("an entry")
    let audited = try Receipt<TestFact>.forAudit(entry).orThrow("a receipt")
    #expect(audited.source == .audit)
    #expect(given.source == .appended)
    #expect(audited.sequence == given.sequence && audited.case == given.case && audited.fact == given.fact)
    #expect(audited.committed == given.committed && audited.author == given.author)
    try log.journal.record(TestFact("", kind: "closed"), by: .sample("A"), policy: 0)
    #expect(try Receipt<TestFact>.forAudit(try log.entries()[1]) == nil)
  }

  @Test func `numbers entries without gaps over cases and writers`() throws {
    let log = try TestLog()
    let other = try Journal(store: log.store, station: "back office", clock: log.clock, signer: .test())
    let sibling = try CaseReference("RXK-000-1292").orThrow("a case reference")
    for number in 0..<20 {
      try log.append("studentID")
      try other.record(TestFact("", kind: "closed"), by: .sample("B"), policy: 1)
      let fact = TestFact("spelled")
      let receipt = try other.append(fact, label: "named", case: sibling, by: .sample("B"), policy: 1, state: "s")
      #expect(receipt.sequence == Int64(number * 3 + 2))
    }
    #expect(try log.entries().map(\.sequence) == Array(0..<60))
    var frontier = MerkleFrontier.empty
    for row in log.rows { frontier.append(MerkleTree.leafHash(row)) }
    #expect(log.store.head().frontier == frontier)
    let receipts: [Receipt<TestFact>] = try log.journal.receipts(of: sibling)
    #expect(receipts.map(\.sequence) == (0..<20).map { $0 * 3 + 2 })
  }

  @Test func `a case without entries has no receipts`() throws {
    let log = try TestLog()
    #expect(try log.journal.receipts(of: log.reference, as: TestFact.self).isEmpty)
  }

  @Test func `hands openings to the store and only commitments to the entry`() throws {
    let log = try TestLog()
    let (student, guardian) = (try Opening.fixed("student", "S-10001"), try Opening.fixed("guardian", "Elena Ferrer"))
    try log.append("studentID", openings: [student, guardian])
    #expect(log.store.memory.openings.map(\.opening) == [student, guardian])
    #expect(log.store.memory.openings.map(\.sequence) == [0, 0])
    let stored = text(try log.rows.first.orThrow("an entry"))
    for personal in ["S-10001", "Elena", "Ferrer"] { #expect(!stored.contains(personal)) }
  }

  @Test func `a field is committed once`() throws {
    let log = try TestLog()
    let (one, two) = (try Opening.fixed("student", "S-10001"), try Opening.fixed("student", "S-10002"))
    let refused = JournalError.notWritten(reason: .committedTwice)
    #expect(throws: refused) { try log.append("studentID", openings: [one, two]) }
    #expect(throws: refused) { try log.append("studentID", openings: [one, one]) }
    #expect(log.rows.isEmpty)
  }

  @Test func `a clock set back shows and changes no order`() throws {
    let log = try TestLog()
    try log.append("studentID")
    log.clock.setWall(back: 86_400_000)
    try log.append("studentID")
    try log.append("studentID")
    let entries = try log.entries()
    #expect(entries.map(\.clockSetBack) == [false, true, false])
    #expect(entries.map(\.sequence) == [0, 1, 2])
    let walls = entries.map(\.moment.wall)
    #expect(walls[1] < walls[0] && walls[1] < walls[2])
    #expect(entries.map(\.moment.monotonic) == [1_000_001, 1_000_002, 1_000_003])
  }
}
