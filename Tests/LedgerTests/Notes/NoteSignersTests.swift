import Ledger
import Testing

@Suite("Who signed a note")
struct NoteSignersTests {
  private let text = "one line\n\nand another\n"
  private let first: LogSigner
  private let second: LogSigner

  init() throws {
    first = try SignedLog.signer(Array(1...32))
    second = try SignedLog.signer(Array(2...33))
  }

  @Test func `two right signatures are two signers`() throws {
    let keys = [first.publicKey.named("one"), second.publicKey.named("two")]
    let note = try note([first.sign(text, as: "one"), second.sign(text, as: "two")])
    #expect(note.signers(among: keys) == keys)
    #expect(note.signers(among: keys.reversed()) == keys)
    #expect(note.signers(among: [keys[1]]) == [keys[1]])
    #expect(note.signers(among: []).isEmpty)
  }

  @Test func `a signature is of its own key and its own text`() throws {
    let key = first.publicKey.named("one")
    let note = try note([first.sign(text, as: "one")])
    let signature = try #require(note.signatures.first)
    #expect(signature.isBy(key, of: text))
    #expect(!signature.isBy(key, of: text + "\n"))
    #expect(!signature.isBy(second.publicKey.named("one"), of: text))
    #expect(!signature.isBy(first.publicKey.named("two"), of: text))
  }

  /// Two keys may have one name, while a new one takes over.
  @Test func `two keys of one name are told apart`() throws {
    let keys = [first.publicKey.named("log"), second.publicKey.named("log")]
    let note = try note([first.sign(text, as: "log"), second.sign(text, as: "log")])
    #expect(note.signers(among: keys) == keys)
  }

  /// Who signs twice is still one: otherwise one key would make a majority.
  @Test func `a key that signed twice counts once`() throws {
    let key = first.publicKey.named("one")
    let line = try first.sign(text, as: "one")
    #expect(try note([line, line]).signers(among: [key]) == [key])
  }

  @Test func `signatures of other keys count for nothing`() throws {
    let key = first.publicKey.named("one")
    let right = try first.sign(text, as: "one")
    let others = [
      try second.sign(text, as: "one"), try second.sign("else\n", as: "two"), try first.sign("else\n", as: "two"),
    ]
    #expect(try note(others).signers(among: [key]).isEmpty)
    #expect(try note([right] + others).signers(among: [key]) == [key])
    #expect(try note(others + [right]).signers(among: [key]) == [key])
  }

  /// The same id under another name, or another id under the same name, is another key.
  @Test func `a key is its name and its id together`() throws {
    let key = first.publicKey.named("one")
    let right = try first.sign(text, as: "one")
    let renamed = try #require(NoteSignature(name: "two", encoded: right.encoded))
    var bytes = try #require(Base64.decode(right.encoded))
    bytes[0] ^= 1
    let renumbered = try #require(NoteSignature(name: "one", encoded: Base64.encode(bytes)))
    #expect(try note([renamed, renumbered]).signers(among: [key]).isEmpty)
    #expect(try note([renamed, right, renumbered]).signers(among: [key]) == [key])
  }

  /// Swift takes both ways to write the letter for equal; the id was made of one of them.
  @Test func `a name is compared by its bytes`() throws {
    let key = first.publicKey.named("k\u{E4}se")
    let right = try first.sign(text, as: "k\u{E4}se")
    let rewritten = try #require(NoteSignature(name: "ka\u{308}se", encoded: right.encoded))
    #expect(try note([rewritten]).signers(among: [key]).isEmpty)
    #expect(try note([rewritten, right]).signers(among: [key]) == [key])
  }

  /// An accent after the space is no part of the space.
  @Test func `a name may begin with a combining mark`() throws {
    let key = first.publicKey.named("\u{301}a")
    #expect(try note([first.sign(text, as: "\u{301}a")]).signers(among: [key]) == [key])
  }

  @Test func `one wrong signature of a known key makes the note worthless`() throws {
    let keys = [first.publicKey.named("one"), second.publicKey.named("two")]
    let right = try first.sign(text, as: "one")
    for wrong in [try second.sign("else\n", as: "two"), try second.sign(String(text.dropLast()), as: "two")] {
      #expect(try note([right, wrong]).signers(among: keys).isEmpty)
      #expect(try note([wrong, right]).signers(among: keys).isEmpty)
      #expect(try note([wrong, right]).signers(among: [keys[0]]) == [keys[0]])
    }
    #expect(try note([right, first.sign("else\n", as: "one")]).signers(among: keys).isEmpty)
  }

  private func note(_ signatures: [NoteSignature]) throws -> SignedNote {
    try #require(SignedNote(signatures.reduce(into: text + "\n") { $0 += "— \($1.name) \($1.encoded)\n" }))
  }
}
