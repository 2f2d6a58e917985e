import Testing

@testable import Terminal

@Suite("Keys and pastes")
struct KeyDecoderTests {
  private func keys(_ parts: [String]) -> [KeyDecoder.Key] {
    var decoder = KeyDecoder()
    return parts.flatMap { decoder.take(Array($0.utf8)) }
  }

  @Test func a_character_that_comes_in_two_reads_is_one() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0xC3]) == [])
    #expect(decoder.take([0xB1]) == [.scalar("ñ")])
  }

  @Test func what_is_no_UTF_8_is_shown_as_such() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0xFF, 0x41, 0x42, 0x43]) == [.scalar("\u{FFFD}"), .scalar("A"), .scalar("B"), .scalar("C")])
  }

  @Test func a_paste_is_one_line_wherever_its_bytes_are_parted() {
    let text = "\u{1B}[200~one\r\ntwo\tthree\u{7}\n\u{1B}[201~x"
    let expected: [KeyDecoder.Key] = [.paste("one two three"), .scalar("x")]
    #expect(keys([text]) == expected)
    let bytes = Array(text.utf8)
    for cut in 3..<bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.take(Array(bytes[..<cut])) + decoder.take(Array(bytes[cut...])) == expected, "cut at \(cut)")
    }
  }

  @Test func an_arrow_key_is_left_to_the_editor() {
    #expect(keys(["\u{1B}[A"]) == [.scalar("\u{1B}"), .scalar("["), .scalar("A")])
  }
}
