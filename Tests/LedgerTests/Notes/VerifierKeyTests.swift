import Ledger
import Testing

@Suite("Keys by name (C2SP signed-note)")
struct VerifierKeyTests {
  @Test(arguments: [
    ("sum.golang.org", "033de0ae", "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"),
    ("PeterNeumann", "c74f20a3", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
  ])
  func `a published key is read and written`(_ name: String, _ id: String, _ text: String) throws {
    let key = try #require(VerifierKey(text))
    #expect(key.name == name)
    #expect(Hex.encode(key.id) == id)
    #expect(key.description == text)
    #expect(key.key.named(name) == key)
    #expect(key.key.named("another").id != key.id)
  }

  /// As Go's own test has it: every part of a key is needed.
  @Test func `no shorter or changed text is a key`() {
    let text = Array("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW".utf8)
    for start in 0..<text.count {
      for end in start...text.count where (start, end) != (0, text.count) {
        #expect(VerifierKey(String(decoding: text[start..<end], as: UTF8.self)) == nil)
      }
      var changed = text
      changed[start] += 1
      #expect(VerifierKey(String(decoding: changed, as: UTF8.self)) == nil)
    }
  }

  /// The first two are Go's: too long, and of an unknown type, each with the id that fits.
  @Test(arguments: [
    "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+0c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW+",
    "peterneumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "", "+", "++", "a++", "+00000000+", "a+00000000+AQ==",
  ])
  func `another text is refused`(_ text: String) { #expect(VerifierKey(text) == nil) }

  /// The id fits these names, so that it is the name alone that is refused.
  @Test func `a name is something without spaces and plus signs`() throws {
    let key = try #require(LogKey(Array(repeating: 7, count: 32)))
    for name in ["", " ", "a b", "a\u{A0}b", "a\u{3000}b", "a\tb", "a\nb", "a+b", "+\u{301}", "\u{1}"] {
      #expect(VerifierKey(key.named(name).description) == nil, "\(name.debugDescription)")
    }
    for name in ["a", "log.example/2026", "käse", "日本", "a-b_c/d~e"] {
      #expect(VerifierKey(key.named(name).description) == key.named(name))
    }
  }

  @Test(arguments: [0, 31, 33, 64])
  func `a key of another length is refused`(_ count: Int) throws {
    #expect(LogKey(Array(repeating: 7, count: count)) == nil)
    let seed = [UInt8](repeating: 7, count: count)
    let signer = unsafe seed.withUnsafeBytes { unsafe LogSigner(seed: $0) }
    #expect(signer == nil)
  }
}
