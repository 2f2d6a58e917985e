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

  @Test func two_right_signatures_are_two_signers() throws {
    let keys = [first.publicKey.named("one"), second.publicKey.named("two")]
    let note = try note([first.sign(text, as: "one"), second.sign(text, as: "two")])
    #expect(note.signers(among: keys) == keys)
    #expect(note.signers(among: keys.reversed()) == keys)
    #expect(note.signers(among: [keys[1]]) == [keys[1]])
    #expect(note.signers(among: []).isEmpty)
  }

  /// Two keys may have one name, while a new one takes over.
  @Test func two_keys_of_one_name_are_told_apart() throws {
    let keys = [first.publicKey.named("log"), second.publicKey.named("log")]
    let note = try note([first.sign(text, as: "log"), second.sign(text, as: "log")])
    #expect(note.signers(among: keys) == keys)
  }

  /// Who signs twice is still one: otherwise one key would make a majority.
  @Test func a_key_that_signed_twice_counts_once() throws {
    let key = first.publicKey.named("one")
    let line = try first.sign(text, as: "one")
    #expect(try note([line, line]).signers(among: [key]) == [key])
  }

  @Test func signatures_of_other_keys_count_for_nothing() throws {
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
  @Test func a_key_is_its_name_and_its_id_together() throws {
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
  @Test func a_name_is_compared_by_its_bytes() throws {
    let key = first.publicKey.named("k\u{E4}se")
    let right = try first.sign(text, as: "k\u{E4}se")
    let rewritten = try #require(NoteSignature(name: "ka\u{308}se", encoded: right.encoded))
    #expect(try note([rewritten]).signers(among: [key]).isEmpty)
    #expect(try note([rewritten, right]).signers(among: [key]) == [key])
  }

  /// An accent after the space is no part of the space.
  @Test func a_name_may_begin_with_a_combining_mark() throws {
    let key = first.publicKey.named("\u{301}a")
    #expect(try note([first.sign(text, as: "\u{301}a")]).signers(among: [key]) == [key])
  }

  @Test func one_wrong_signature_of_a_known_key_makes_the_note_worthless() throws {
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
