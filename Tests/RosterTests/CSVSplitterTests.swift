import TestSupport
import Testing

@testable import Roster

/// libcsv with its shim splits as RFC 4180 says, in whatever pieces the bytes come, and knows where each field begins.
@Suite struct CSVSplitterTests {
  private static func rows(_ bytes: [UInt8], inPieces size: Int) throws -> [PlainSplitter.Row] {
    var rest = bytes[...]
    var rows = try CSVRows {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var (row, found) = (CSVRow(), [PlainSplitter.Row]())
    while try rows.next(into: &row) {
      let places = (0..<row.count).map { [row.place($0).line, row.place($0).column] }
      let fault = row.fault?.kind
      found.append(
        PlainSplitter.Row(fields: (0..<row.count).map { Array(row.field($0)) }, places: places, fault: fault))
    }
    return found
  }

  /// Of a row with a fault only the fault counts.
  private static func kept(_ rows: [PlainSplitter.Row]) -> [PlainSplitter.Row] {
    rows.map { $0.fault == nil ? $0 : PlainSplitter.Row(fault: $0.fault) }
  }

  @Test(arguments: [
    "", "\n", "\r\n", "\r", "a", "a,", ",", "a,b\n", "a,b\r\n", "a\rb\n", "a\r", "\"\"", "\"\"\n", "\"a\"\"b\",c\n",
    "\"a\nb\",c\r\nd",
    "a\"b\n", "\"a\"b\"c\nd\n", "\"a\" ,b\n", "\"a\"\r\n", "\"a\"\rb\n", "\"a", "\"a\n", " a , b \n", "\t\n",
    "a\n\n\nb", "\"a\r\nb\"\r\n",
    "é,ñ\nx,\"é\"\"\",y", "a\0b,c\n", "\u{FEFF}a,b\n",
  ])
  func `every form of a row`(text: String) throws {
    let expected = Self.kept(PlainSplitter(Array(text.utf8)).rows)
    for size in [1, 2, 3, 1000] { #expect(try Self.kept(Self.rows(Array(text.utf8), inPieces: size)) == expected) }
  }

  @Test func `fields up to the limit and no longer, quoted or not`() throws {
    for quote in ["", "\""] {
      for length in [CSVFault.byteLimit - 1, CSVFault.byteLimit, CSVFault.byteLimit + 1] {
        let bytes = Array("x,\(quote)\(String(repeating: "a", count: length))\(quote)\ny\n".utf8)
        let expected = Self.kept(PlainSplitter(bytes).rows)
        #expect(expected.first?.fault == (length > CSVFault.byteLimit ? .fieldTooLong : nil))
        for size in [1, 100, 10_000] { #expect(try Self.kept(Self.rows(bytes, inPieces: size)) == expected) }
      }
    }
    for count in [CSVFault.fieldLimit - 1, CSVFault.fieldLimit, CSVFault.fieldLimit + 1] {
      let bytes = Array((Array(repeating: "a", count: count).joined(separator: ",") + "\ny\n").utf8)
      let expected = Self.kept(PlainSplitter(bytes).rows)
      #expect(expected.first?.fault == (count > CSVFault.fieldLimit ? .tooManyFields : nil))
      #expect(try Self.kept(Self.rows(bytes, inPieces: 7)) == expected)
    }
  }

  @Test func `whatever bytes`() throws {
    let letters: [[UInt8]] =
      ["a", ",", "\"", "\n", "\r", "\r\n", "\"\"", "é", " ", "\0"].map { Array($0.utf8) } + [[0xFF]]
    try ProofShare("rows of CSV", cases: 2000, seed: 20_261_130).each { _, generator, name in
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
        letters.randomElement(using: &generator) ?? []
      }
      let size = Int.random(in: 1...9, using: &generator)
      let found = try Self.rows(bytes, inPieces: size)
      #expect(Self.kept(found) == Self.kept(PlainSplitter(bytes).rows), "\(name) \(bytes)")
    }
  }
}
