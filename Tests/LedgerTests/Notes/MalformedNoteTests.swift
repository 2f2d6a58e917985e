import Ledger
import Testing

/// A note has one form. Whatever else a reader let pass would be a second text with the same signature.
@Suite("Notes that are none")
struct MalformedNoteTests {
  private static let line = "— a.example/b AAAAAAA="

  @Test func `the note that the others are made of is one`() {
    #expect(SignedNote("text\n\n\(Self.line)\n") != nil)
  }

  @Test(arguments: [
    "", "\n", "\n\n", "\n\n\n", "text\n", "text\n\n", "text\n\n\n", "\(line)\n", "\n\(line)\n", "text\n\(line)\n",
    "text\n\n\(line)", "text\n\n\(line)\n\n", "text\n\n\(line)\nmore\n", "text\n\nmore\n\(line)\n",
    "text\n\n \n\(line)\n",
    "text\n \n\(line)\n", "text\r\n\r\n\(line)\r\n", "text\n\n\(line)\r\n", "te\rxt\n\n\(line)\n",
    "te\txt\n\n\(line)\n",
    "te\0xt\n\n\(line)\n", "te\u{1F}xt\n\n\(line)\n", "text\n\n\(line)\0\n", "text\n\n\(line)\n\u{301}",
  ])
  func `another form is refused`(_ note: String) { #expect(SignedNote(note) == nil) }

  @Test(arguments: [
    "- a AAAAAAA=", "– a AAAAAAA=", "—a AAAAAAA=", "a AAAAAAA=", "—", "— ", "—  ", "— a", "— a ", "—  AAAAAAA=",
    "—  a AAAAAAA=", "— a  AAAAAAA=", " — a AAAAAAA=", "— a AAAAAAA= ", "— a AAAAAAA= b", "— a b AAAAAAA=",
    "— a\u{A0}b AAAAAAA=", "— a\u{2003}b AAAAAAA=", "— a\u{2028}b AAAAAAA=", "— a\u{85}b AAAAAAA=", "— a+b AAAAAAA=",
    "— + AAAAAAA=", "— a\u{2003}AAAAAAA=", "—\u{A0}a AAAAAAA=",
  ])
  func `a line of another form is refused`(_ line: String) {
    #expect(SignedNote("text\n\n\(line)\n") == nil)
    #expect(SignedNote("text\n\n\(Self.line)\n\(line)\n") == nil)
    #expect(SignedNote("text\n\n\(line)\n\(Self.line)\n") == nil)
  }

  /// Not Base 64, without padding, with bits left over, of the other alphabet, of four bytes and fewer.
  @Test(arguments: [
    "=", "A", "AAAA", "AAAAAA==", "AAAAAAA", "AAAAAAB=", "AAAAAAA==", "AAAAAAA=A", "AAAA====", "AAA*AAA=", "____AAA=",
    "----AAA=", "AAAAAAA=\u{301}", "\u{212A}AAAAAA=", "AA=AAAA=",
  ])
  func `a signature that is not in base 64 is refused`(_ signature: String) {
    #expect(SignedNote("text\n\n— a \(signature)\n") == nil)
  }

  @Test func `there are limits`() {
    func note(signatures: Int) -> String {
      "text\n\n" + String(repeating: "\(Self.line)\n", count: signatures)
    }
    #expect(SignedNote(note(signatures: SignedNote.signatureLimit))?.signatures.count == 100)
    #expect(SignedNote(note(signatures: SignedNote.signatureLimit + 1)) == nil)
    let end = "\n\n\(Self.line)\n"
    let text = String(repeating: "x", count: SignedNote.sizeLimit - end.utf8.count)
    #expect(SignedNote(text + end) != nil)
    #expect(SignedNote("x" + text + end) == nil)
  }
}
