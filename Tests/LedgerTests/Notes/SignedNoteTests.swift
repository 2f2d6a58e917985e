import Ledger
import Testing

@Suite("Signed notes (C2SP signed-note)")
struct SignedNoteTests {
  /// The example of Go's `sumdb/note`, whose format C2SP took over.
  static let neumann = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """
  private static let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

  @Test func `the published example is rightly signed`() throws {
    let note = try #require(SignedNote(Self.neumann))
    let key = try #require(VerifierKey(Self.key))
    #expect(note.text == Self.neumann.prefix { $0 != "\u{2014}" }.dropLast())
    #expect(note.signers(among: [key]) == [key])
    #expect(note.encoded == Self.neumann)
  }

  /// The specification gives no key for its example; the form is what it shows: the text may have empty lines.
  @Test func `the specifications example is read`() throws {
    let text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n"
    let line = "NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc="
    let note = try #require(SignedNote("\(text)\n— quasimodo.example/salvatore \(line)\n"))
    #expect(note.text == text)
    #expect(note.signatures.map(\.name) == ["quasimodo.example/salvatore"])
    #expect(note.signatures.map(\.bytes.count) == [64])
    #expect(note.signatures.map { Hex.encode($0.id) } == ["367ba04b"])
    #expect(note.signatures.map(\.encoded) == [line])
  }

  @Test func `every changed byte of the text undoes the signature`() throws {
    let key = try #require(VerifierKey(Self.key))
    let text = try #require(SignedNote(Self.neumann)).text
    for place in text.utf8.indices where text[place] != "\n" {
      var wrong = Self.neumann
      wrong.replaceSubrange(place...place, with: wrong[place] == "x" ? "y" : "x")
      #expect(try #require(SignedNote(wrong)).signers(among: [key]).isEmpty)
    }
  }

  @Test func `every changed bit of the signature undoes it`() throws {
    let key = try #require(VerifierKey(Self.key))
    let note = try #require(SignedNote(Self.neumann))
    let right = try #require(note.signatures.first)
    for bit in 0..<(8 * right.bytes.count) {
      var bytes = right.id + right.bytes
      bytes[4 + bit / 8] ^= 1 << (bit % 8)
      let wrong = try #require(SignedNote("\(note.text)\n— PeterNeumann \(Base64.encode(bytes))\n"))
      #expect(wrong.signers(among: [key]).isEmpty, "bit \(bit)")
    }
    for bytes in [Array(right.bytes.dropLast()), right.bytes + [0], [0]] {
      let wrong = try #require(SignedNote("\(note.text)\n— PeterNeumann \(Base64.encode(right.id + bytes))\n"))
      #expect(wrong.signers(among: [key]).isEmpty)
    }
  }

  @Test func `the text ends at the last empty line`() throws {
    let line = "— a AAAAAAA="
    #expect(try #require(SignedNote("\n\n\(line)\n")).text == "\n")
    #expect(try #require(SignedNote("a\n\n\n\n\(line)\n")).text == "a\n\n\n")
    #expect(try #require(SignedNote("a\n\n\(line)\n\n\(line)\n")).text == "a\n\n\(line)\n")
  }

  /// A letter with a mark may be one sign or two; the bytes are what is signed.
  @Test func `the text is kept byte for byte`() throws {
    for text in [
      "e\u{301}\n", "\u{E9}\n", "\u{301}a\n\u{200D}\n\u{301}\n", "\u{1F469}\u{200D}\u{1F52C}\n", "\u{85}\u{2028}\n",
    ] {
      let note = try #require(SignedNote("\(text)\n— a AAAAAAA=\n"))
      #expect(Array(note.text.utf8) == Array(text.utf8))
      #expect(Array(note.encoded.utf8) == Array("\(text)\n— a AAAAAAA=\n".utf8))
    }
  }
}
