import Testing

@testable import Terminal

@Suite("From bytes to keys")
struct KeyDecoderTests {
  private func keys(_ text: String) -> [KeyDecoder.Key] {
    var decoder = KeyDecoder()
    return decoder.take(Array(text.utf8)) + decoder.settle()
  }

  private func scalars(_ text: String) -> [KeyDecoder.Key] { text.unicodeScalars.map { .scalar($0) } }

  @Test func `letters and control keys come as they are`() {
    #expect(keys("aé김𝄞\r\u{3}\u{7F}") == scalars("aé김𝄞\r\u{3}\u{7F}"))
  }

  @Test(arguments: [
    ("[A", NamedKey.up), ("OB", .down), ("[C", .right), ("OD", .left), ("[H", .home), ("[1~", .home), ("OF", .end),
    ("[4~", .end), ("[3~", .delete), ("[1;5C", .wordRight), ("[1;3D", .wordLeft), ("b", .wordLeft), ("f", .wordRight),
    ("\u{7F}", .deleteWordLeft), ("[Z", .backTab), ("", .escape),
  ])
  func `keys without a character have names`(_ sequence: String, _ key: NamedKey) {
    #expect(keys("\u{1B}" + sequence) == [.named(key)])
  }

  @Test(arguments: ["[15~", "OP", "[?1;2c", "[200", "x", "[1;2P", "[I"])
  func `other sequences type nothing`(_ sequence: String) { #expect(keys("\u{1B}" + sequence) == []) }

  @Test func `a paste is one line whatever is in it`() {
    #expect(keys("\u{1B}[200~a\r\n\tb \u{1B}[A\u{3}\u{202E}c\r\u{1B}[201~") == [.paste("a b [Ac")])
    #expect(keys("\u{1B}[200~\r\r\u{1B}[201~x") == [.paste("")] + scalars("x"))
  }

  @Test func `it does not matter where reads part the bytes`() {
    let text = "é\u{1B}[1;5Cx\u{1B}[200~una línea\rotra\u{1B}[201~\u{1B}OA김\r"
    let whole = keys(text)
    let bytes = Array(text.utf8)
    for place in 0...bytes.count {
      var decoder = KeyDecoder()
      let parted = decoder.take(Array(bytes[..<place])) + decoder.take(Array(bytes[place...]))
      #expect(parted == whole, "parted at \(place)")
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.take([$0]) } == whole)
    #expect(whole.contains(.paste("una línea otra")))
  }

  @Test func `what the screen would not show is not typed`() {
    #expect(keys("a\u{202E}\u{200B}\u{85}\u{E000}\u{0}b") == scalars("ab"))
    var decoder = KeyDecoder()
    #expect(decoder.take([0xFF, 0x61, 0xC3, 0x28, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80]) == scalars("a(b"))
  }

  @Test func `a paste without an end is kept within bounds`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}[200~".utf8)) == [])
    for _ in 0..<100 { #expect(decoder.take([UInt8](repeating: 0x61, count: 4096)) == []) }
    guard case .paste(let text)? = decoder.take(Array("\u{1B}[201~".utf8)).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.count <= 16_384)
  }

  /// Over a slow line the rest of a key comes late: it is no text, and the end of a paste no answer.
  @Test(arguments: [
    "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}[200~12\n34\u{1B}[201~", "\u{1B}[" + String(repeating: "1;", count: 40) + "C",
  ])
  func `a key that comes in pieces is one all the same`(_ key: String) {
    let bytes = Array(key.utf8)
    var whole = KeyDecoder()
    let expected = whole.take(bytes)
    for place in 2..<bytes.count {
      var decoder = KeyDecoder()
      #expect(
        decoder.take(Array(bytes[..<place])) + decoder.settle() + decoder.take(Array(bytes[place...])) == expected)
    }
  }

  @Test func `two escapes are one at once and one when nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B, 0x1B]) == [.named(.escape)])
    #expect(decoder.isUndecided)
    #expect(decoder.settle() == [.named(.escape)])
    #expect(!decoder.isUndecided)
  }
}
