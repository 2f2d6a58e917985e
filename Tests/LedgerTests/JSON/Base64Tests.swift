import Ledger
import Testing

/// One text for each row of bytes: a second one would be a second line with the same signature.
@Suite("Base 64 (RFC 4648, 4)")
struct Base64Tests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `the published vectors hold`(_ text: String, _ encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
  }

  @Test func `every byte comes back`() {
    for count in 0...67 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
    #expect(Base64.encode([0xFB, 0xFF, 0xFE]) == "+//+")
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm8", "Zm9vYg=", "Zm9v=", "=", "==", "====", "Zg==Zg==", "Zm9v\n",
    "Zm9v\r\n",
    " Zm9v", "Zm 9v", "Zm9v ", "Zm\n9v", "-__-", "Zm9*", "Zm9\u{301}v", "\u{212A}m9v", "Zm9ｖ", "Zm9v\0",
  ])
  func `another text is refused`(_ text: String) { #expect(Base64.decode(text) == nil) }
}
