import Ledger
import TestSupport
import Testing

@Suite("Texts that try to be more than one entry")
struct LogInjectionTests {
  @Test(arguments: [
    "\n", "\r\n", "a\nb", "x\"}", #"","kind":"closed"#, #"\",\"kind\":\"closed\"#, #"\u0022,\u0022kind\u0022"#,
    "\n{\"kind\":\"closed\",\"sequence\":0}\n", "{\"fact\":{}}", "\u{0}", "\u{1b}[2J\u{1b}]0;owned\u{7}",
    "\u{85}\u{2028}\u{2029}",
    "\u{202e}desrever", "\u{feff}", "\\", "\\\\\"", "'; DROP TABLE entry; --", "=1+1", "\u{10ffff}",
  ])
  func `make one entry each and come back as they were`(_ payload: String) throws {
    let log = try TestLog()
    let receipt = try log.append(payload, by: .sample(payload))
    #expect(log.rows.count == 1)
    let stored = try log.rows.first.orThrow("an entry")
    #expect(stored.allSatisfy { $0 >= 0x20 })
    let entry = try Entry(stored: stored)
    #expect(Array(entry.author.name.utf8) == Array(payload.utf8))
    #expect(entry.fact == ["method": .string(payload)])
    #expect(entry.kind == "named" && entry.sequence == 0 && entry.case == log.reference)
    let rebuilt: [Receipt<TestFact>] = try log.journal.receipts(of: log.reference)
    #expect(rebuilt.map(\.fact) == [receipt.fact])
  }

  @Test(arguments: ["kind", "named\n", "\"named\"", "named\u{0}"]) func `no kind passes for another`(_ kind: String)
    throws
  {
    let log = try TestLog()
    try log.append("studentID", kind: kind)
    #expect(throws: JournalError.unreadable) { try log.journal.receipts(of: log.reference, as: TestFact.self) }
  }
}
