import Testing

@testable import Terminal

@Suite("From bytes to keys")
struct KeyDecoderTests {
  private func keys(_ text: String) -> [KeyDecoder.Key] {
    var decoder = KeyDecoder()
    return decoder.take(Array(text.utf8)) + decoder.settle(after: .max)
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
    #expect(keys("\u{1B}[200~a\r\n\tb \u{1B}[A\u{4}\u{202E}c\r\u{1B}[201~") == [.paste("a b [Ac")])
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

  /// Over a slow line the rest of a key comes late: it is no text, and the end of a paste no answer.
  @Test(arguments: Sequences.ofKeys + Sequences.pastes + Sequences.answers)
  func `a key that comes in pieces is one all the same`(_ key: String) {
    let bytes = Array(key.utf8)
    var whole = KeyDecoder()
    let expected = whole.take(bytes)
    #expect(expected.count <= 1)
    for place in 0...bytes.count {
      var decoder = KeyDecoder()
      // An Esc alone is one after a while; once more came, the rest is awaited.
      let before = decoder.take(Array(bytes[..<place])) + decoder.settle(after: place == 1 ? 0 : 900)
      #expect(before + decoder.take(Array(bytes[place...])) == expected, "parted at \(place)")
      #expect(decoder.take([0x61]) == scalars("a"))
    }
  }

  @Test(arguments: Sequences.answers) func `an answer of the terminal is no text`(_ answer: String) {
    #expect(keys(answer) == [])
    #expect(keys("a" + answer + "b") == scalars("ab"))
  }

  @Test(arguments: ["\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}]11;", "\u{1B}P1$r", "\u{1B}_", "\u{1B}^", "\u{1B}X12"])
  func `what breaks off does not keep the keyboard`(_ begun: String) {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array(begun.utf8)) == [])
    #expect(decoder.patience == 1000 && decoder.settle(after: 999) == [] && decoder.patience != nil)
    #expect(decoder.settle(after: 1000) == [] && decoder.patience == nil)
    #expect(decoder.take(Array("a\r".utf8)) == scalars("a\r"))
    #expect(keys(begun + "\u{3}a") == scalars("\u{3}a"))
    let long = begun + String(repeating: "1", count: 5000)
    #expect(keys(long + "a").last == .scalar("a"))
  }

  @Test func `the keypad types what stands on it`() {
    let typed = "pqrstuvwxyMjklmno".map { "\u{1B}O\($0)" }.joined()
    #expect(keys(typed) == scalars("0123456789\r*+,-./"))
  }

  @Test func `two escapes are one at once and one when nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B, 0x1B]) == [.named(.escape)])
    #expect(decoder.settle(after: 10) == [])
    #expect(decoder.patience == 50)
    #expect(decoder.settle(after: 50) == [.named(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test func `after Ctrl-C in a paste without an end the next key is a key again`() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}[200~secret".utf8)) == [])
    #expect(decoder.take([0x03]) == [.scalar("\u{3}")])
    // What is left of the paste comes at once.
    #expect(decoder.take(Array("more".utf8)) == [])
    let patience = decoder.patience ?? 0
    #expect((1...100).contains(patience) && decoder.settle(after: patience) == [])
    #expect(decoder.take(Array("a".utf8)) == [.scalar("a")])
  }
}
