import Diagnostics
import Ledger
import TestSupport
import Testing

@Suite("Entries")
struct EntryTests {
  /// Written by the PyPI package `rfc8785`, hashed by Python's `hashlib`.
  @Test func `stand in the log as another implementation writes them`() throws {
    let log = try TestLog()
    try log.append("studentID", openings: [.fixed("student", "S-10001")])
    let expected =
      #"{"author":{"account":"test","input":"terminal","name":"Ana Ruiz (aruiz)","staff":"416e61205275697a","#
      + #""uid":1000},"boot":"boot-1","case":"KPK-482-1914","committed":{"student":"#
      + #""dce742da6ea8fad85869ad912562d2b7f2caaa9dd042a401d714321c63cd043d"},"fact":{"method":"studentID"},"#
      + #""kind":"named","monotonic":1000001,"origin":"pinline/practice/test","#
      + #""policy":3,"sequence":0,"station":"front desk","time":"2026-09-21T14:13:20.001Z","version":1}"#
    let stored = try log.rows.first.orThrow("an entry")
    #expect(text(stored) == expected)
    #expect(
      MerkleTree.leafHash(stored)
        == Commitment(hex: "359b119d170f47c1f1f00d7da627b4913f2b4c4d00155e5a3c6623abf40ebcb7")?.bytes)
  }

  @Test func `have authors whose numbers may be any`() {
    var generator = SeededGenerator(seed: 6363)
    var digits: Set<String> = []
    for _ in 0..<2000 {
      let number = StaffID.random(using: &generator).description
      #expect(StaffID(number)?.description == number)
      for pair in 0..<8 { digits.insert(String(number.dropFirst(2 * pair).prefix(2))) }
    }
    #expect(digits.count == 256)
  }

  @Test func `come back from their bytes unchanged`() throws {
    let log = try TestLog()
    try log.append("studentID", openings: [.fixed("student", "S-10001"), .fixed("line", "213")])
    log.clock.setWall(back: 5000)
    try log.journal.record(TestFact("", kind: "closed"), by: .sample("Ñ", login: 1001), policy: 0)
    let entries = try log.entries()
    for (entry, stored) in zip(entries, log.rows) { #expect(try entry.canonical() == stored) }
    let (first, second) = (try entries.first.orThrow("an entry"), try entries.last.orThrow("an entry"))
    #expect(first.case == log.reference)
    #expect(first.moment == Moment(wall: 1_790_000_000_001, boot: "boot-1", monotonic: 1_000_001))
    #expect(!first.clockSetBack)
    #expect(first.committed.count == 2)
    #expect(second.case == nil)
    #expect(second.committed.isEmpty)
    #expect(second.clockSetBack)
    #expect(second.author.name == "Ñ")
    #expect(second.sequence == 1)
  }

  @Test func `leave out what they have not`() throws {
    let log = try TestLog()
    try log.journal.record(TestFact("", kind: "closed"), by: .sample("A"), policy: 0)
    let members = try JSON(canonical: try log.rows.first.orThrow("an entry")).object.orThrow("an object")
    #expect(
      Set(members.keys) == [
        "author", "boot", "fact", "kind", "monotonic", "origin", "policy", "sequence", "station", "time", "version",
      ])
  }

  @Test func `may have 65535 bytes and no more`() throws {
    let log = try TestLog()
    try log.append("")
    let rest = Entry.sizeLimit - (try log.rows.first.orThrow("an entry")).count
    try log.append(String(repeating: "x", count: rest))
    #expect(log.rows.last?.count == 65_535)
    #expect(throws: JournalError.notWritten(reason: .entryTooLong)) {
      try log.append(String(repeating: "x", count: rest + 1))
    }
    #expect(log.rows.count == 2)
    #expect(throws: EntryError.tooLong) { try Entry(stored: Array(repeating: 0x20, count: 65_536)) }
  }

  @Test func `are not written if they could not be read again`() throws {
    let log = try TestLog()
    let refused = JournalError.notWritten(reason: .entryWithoutForm)
    #expect(throws: refused) { try log.journal.record(TestFact(""), by: .sample("A"), policy: .max) }
    // Into the year 10,000.
    log.clock.setWall(back: -253_402_300_800_000)
    #expect(throws: refused) { try log.append("studentID") }
    #expect(log.rows.isEmpty)
  }
}
