import Ledger
import TestSupport
import Testing

@Suite("Canonical JSON, read")
struct JSONParsingTests {
  @Test(arguments: [
    // Not JSON at all, or cut short.
    "", " ", "nul", "nulll", "truefalse", "[", "]", "[1", "[1,", "[,]", "[1,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1",
    "{1:2}",
    "{\"a\":1,}", "\"", "\"a", "\"\\", "\"\\u00\"", "-", "+1", "--1", "'a'", "NaN",
    // JSON, but not canonical.
    " 1", "1 ", "[1, 2]", "{\"a\": 1}", "01", "-0", "-01", "\"\\/\"", "\"\\u0041\"", "\"\\u001F\"", "\"\\u000a\"",
    "\"\\u00e9\"",
    "\"\\u00c3\\u00a9\"", "\"\\u+01f\"", "\"\\ud83d\\ude00\"", "{\"b\":1,\"a\":2}", "{\"\u{fb33}\":1,\"\u{1f600}\":2}",
    // Two members of one name, also in the two spellings of é.
    "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}", "{\"e\u{301}\":1,\"\u{e9}\":2}",
    // Numbers that the log has no use for.
    "1.0", "1.5", "1e3", "1E3", "9007199254740992", "-9007199254740992", "99999999999999999999",
  ])
  func `takes only what it would write itself`(_ text: String) {
    #expect(throws: JSONError.self) { try JSON(canonical: Array(text.utf8)) }
  }

  @Test(
    arguments: [
      [0x22, 0x0A, 0x22], [0x22, 0x00, 0x22], [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0xAF, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
      [0xEF, 0xBB, 0xBF, 0x31], [0x31, 0x00], [0x31, 0x0A],
    ] as [[UInt8]])
  func `refuses raw control characters and broken UTF8`(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSON(canonical: bytes) }
  }

  @Test func `a hostile depth is refused at once`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 60_000)
    #expect(throws: JSONError.tooDeep) { try JSON(canonical: bytes) }
  }

  @Test func `says where it stopped`() {
    #expect(throws: JSONError.malformed(at: 2)) { try JSON(canonical: Array("[1;2]".utf8)) }
  }

  @Test func `gives each value under its own name only`() throws {
    let json = try JSON(canonical: Array(#"{"a":[1,"x"],"b":true,"c":null}"#.utf8))
    #expect(json["a"]?.array == [.integer(1), .string("x")])
    #expect(json["b"]?.bool == true)
    #expect(json["c"] == .null)
    #expect(json["d"] == nil)
    #expect(json.object?.count == 3)
    for other in [json.string, json["b"]?.string, json["a"]?.string] { #expect(other == nil) }
    #expect(json["b"]?.integer == nil)
    #expect(json["a"]?.object == nil)
    #expect(json["a"]?["b"] == nil)
  }

  @Test func `random values come back the same`() throws {
    var generator = SeededGenerator(seed: 0x8785, for: #function)
    for _ in 0..<2000 {
      let value = JSON.random(depth: 5, using: &generator)
      let bytes = try value.canonical()
      let back = try JSON(canonical: bytes)
      #expect(back == value)
      #expect(try back.canonical() == bytes)
    }
  }

  @Test func `what is read from random edits is written the same again`() throws {
    var generator = SeededGenerator(seed: 0x8786, for: #function)
    var taken = 0
    for _ in 0..<4000 {
      var bytes = try JSON.random(depth: 3, using: &generator).canonical()
      bytes[.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
      guard let value = try? JSON(canonical: bytes) else { continue }
      taken += 1
      #expect(try value.canonical() == bytes)
    }
    #expect(taken > 0)
  }
}
