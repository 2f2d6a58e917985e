import Ledger
import Testing

/// Expected texts: RFC 8785 itself, and the PyPI package `rfc8785` for the rest.
@Suite("Canonical JSON, written (RFC 8785)")
struct JSONEncodingTests {
  @Test func `escapes a string as the standard does`() throws {
    let value = JSON.string("\u{20ac}$\u{f}\nA'B\"\\\\\"/")
    #expect(text(try value.canonical()) == #""€$\u000f\nA'B\"\\\\\"/""#)
  }

  @Test func `escapes control characters and nothing else`() throws {
    var scalars = String.UnicodeScalarView()
    for code in UInt8(0)...0x20 { scalars.append(Unicode.Scalar(code)) }
    let value = JSON.string(String(scalars) + "\u{7f}\u{2028}\u{2029}/\"\\")
    let expected =
      #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014"#
      + #"\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f "# + "\u{7f}\u{2028}\u{2029}" + #"/\"\\""#
    #expect(try value.canonical() == Array(expected.utf8))
  }

  @Test func `sorts names by UTF16 code units`() throws {
    let value = JSON.object([
      "\u{20ac}": .integer(5), "\r": .integer(1), "\u{fb33}": .integer(7), "1": .integer(2), "\u{1f600}": .integer(6),
      "\u{80}": .integer(3), "\u{f6}": .integer(4),
    ])
    let expected = "{\"\\r\":1,\"1\":2,\"\u{80}\":3,\"\u{f6}\":4,\"\u{20ac}\":5,\"\u{1f600}\":6,\"\u{fb33}\":7}"
    #expect(try value.canonical() == Array(expected.utf8))
  }

  @Test(arguments: [
    (JSON.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.integer(0), "0"), (.integer(-17), "-17"),
    (.integer(JSON.integerLimit), "9007199254740991"), (.integer(-JSON.integerLimit), "-9007199254740991"),
    (.array([]), "[]"), (.object([:]), "{}"), (.array([.null, .array([.integer(1)])]), "[null,[1]]"),
    (.object(["b": .object(["d": .null, "c": .null]), "a": .string("")]), #"{"a":"","b":{"c":null,"d":null}}"#),
  ])
  func `writes without white space`(_ value: JSON, _ expected: String) throws {
    #expect(text(try value.canonical()) == expected)
  }

  @Test(arguments: [JSON.integerLimit + 1, -JSON.integerLimit - 1, .max, .min])
  func `refuses integers that some readers would round`(_ number: Int64) {
    #expect(throws: JSONError.integerOutOfRange) { try JSON.array([.integer(number)]).canonical() }
  }

  @Test func `nests to the limit and no deeper`() throws {
    func nested(_ depth: Int) -> JSON { (0..<depth).reduce(JSON.null) { value, _ in .array([value]) } }
    func nestedByName(_ depth: Int) -> JSON { (0..<depth).reduce(JSON.null) { value, _ in .object(["a": value]) } }
    let deepestByName = try nestedByName(JSON.depthLimit).canonical()
    #expect(try JSON(canonical: deepestByName) == nestedByName(JSON.depthLimit))
    #expect(throws: JSONError.tooDeep) { try nestedByName(JSON.depthLimit + 1).canonical() }
    let deepest = try nested(JSON.depthLimit).canonical()
    #expect(try JSON(canonical: deepest) == nested(JSON.depthLimit))
    #expect(throws: JSONError.tooDeep) { try nested(JSON.depthLimit + 1).canonical() }
  }
}
