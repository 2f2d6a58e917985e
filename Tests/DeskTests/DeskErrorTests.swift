import Desk
import Diagnostics
import Ledger
import Testing

@Suite("What became of an entry")
struct DeskErrorTests {
  /// Only where it is certain that nothing was written may the case go on as if nothing had happened.
  @Test func `is told as the journal tells it`() {
    #expect(DeskError(JournalError.notWritten(reason: .diskFull)) == .notWritten(reason: .diskFull))
    #expect(DeskError(JournalError.strange(entry: 7)) == .strangeEntry(7))
    #expect(DeskError(JournalError.outcomeUnknown) == .outcomeUnknown)
    #expect(DeskError(JournalError.unreadable) == .outcomeUnknown)
  }
}
