import Testing

@testable import Terminal

@Suite("The picture of a PIN")
struct SecretFrameTests {
  private func drawn(_ digits: String, columns: Int, rows: Int) throws -> String {
    guard var page = SecretPage() else { throw NoPage() }
    let bytes = Array(digits.utf8)
    unsafe bytes.withUnsafeBytes {
      unsafe SecretFrame(window: WindowSize(columns: columns, rows: rows), count: $0.count).draw($0, into: &page)
    }
    return unsafe page.withBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  @Test func `is in groups that people say`() throws {
    #expect(try drawn("12345678", columns: 30, rows: 10).hasSuffix("1 2 3 4    5 6 7 8"))
    #expect(try drawn("123456", columns: 20, rows: 10).hasSuffix("1 2 3    4 5 6"))
    #expect(try drawn("0042", columns: 12, rows: 24).hasSuffix("0 0 4 2"))
  }

  @Test func `is large where there is room`() throws {
    let large = try drawn("12345678", columns: 80, rows: 24)
    #expect(large.contains("█"))
    #expect(!large.contains("1 2 3"))
    #expect(try !drawn("12345678", columns: 50, rows: 24).contains("█"))
    #expect(try !drawn("12345678", columns: 80, rows: 10).contains("█"))
  }

  @Test func `every digit has a picture of its own`() {
    let pictures = (UInt8(0x30)...0x39).map { digit in
      (0..<5).map { row in (0..<5).map { DigitGlyphs.isFilled(digit, row: row, column: $0) ? "#" : "." }.joined() }
        .joined()
    }
    #expect(Set(pictures).count == 10)
    #expect(!DigitGlyphs.isFilled(0x2F, row: 0, column: 0) && !DigitGlyphs.isFilled(0x3A, row: 9, column: 9))
  }

  @Test func `a page forgets what is taken away`() throws {
    guard var page = SecretPage() else { throw NoPage() }
    page.append("12")
    page.removeLast()
    let one = unsafe page.withBytes { unsafe Array($0) }
    #expect(one == Array("1".utf8))
    page.removeAll()
    page.removeLast()
    #expect(page.count == 0)
    for _ in 0..<10_000 { page.append(0x31) }
    #expect(page.count <= 65_536)
  }
}

private struct NoPage: Error {}
