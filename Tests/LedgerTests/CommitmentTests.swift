import Ledger
import TestSupport
import Testing

@Suite("Commitments")
struct CommitmentTests {
  /// Computed with Python's `hmac`, salt 0 to 31.
  @Test(arguments: [
    ("student", "S-10001", "dce742da6ea8fad85869ad912562d2b7f2caaa9dd042a401d714321c63cd043d"),
    ("guardian", "María-José Ñ", "b22d641702b392db35ae834e2a44808da615224a67b020d15241abebeb014765"),
    ("line", "", "6c706b9bdf7e3343278ed8b67c5860abac92dd8a84e981867ab72fd0021a593f"),
  ])
  func `agree with another implementation`(_ field: String, _ value: String, _ hex: String) throws {
    let commitment = try Opening.fixed(field, value).commitment
    #expect(commitment.hex == hex)
    #expect(Commitment(hex: hex) == commitment)
    #expect(commitment.bytes.count == 32)
  }

  @Test func `of equal values differ by their salts`() {
    var generator = SeededGenerator(seed: 256, for: #function)
    let openings = (0..<100).map { _ in Opening(field: "student", value: Array("S-10001".utf8), using: &generator) }
    #expect(Set(openings.map(\.commitment)).count == 100)
    #expect(openings.allSatisfy { $0.salt.count == 32 })
  }

  @Test(arguments: [0, 31, 33]) func `need a salt of 32 bytes`(_ count: Int) {
    #expect(Opening(field: "student", value: [1], salt: Array(repeating: 7, count: count)) == nil)
  }

  @Test(arguments: [
    "", "00", String(repeating: "A", count: 64), String(repeating: "g", count: 64), String(repeating: "a", count: 63),
    String(repeating: "a", count: 66), String(repeating: "٠", count: 64),
  ])
  func `are read from 64 lower case digits only`(_ hex: String) {
    #expect(Commitment(hex: hex) == nil)
  }

  @Test func `an opening shows neither value nor salt`() throws {
    let opening = try Opening.fixed("guardian", "Elena Ferrer")
    var dumped = ""
    dump(opening, to: &dumped)
    var nested = ""
    dump(["x": [opening]], to: &nested)
    let shown = ["\(opening)", String(reflecting: opening), String(describing: [opening]), dumped, nested]
    for text in shown {
      #expect(text.contains("guardian"))
      #expect(!text.contains("Elena"))
      // The value's and the salt's first bytes, as an array of numbers would show them.
      for bytes in ["69, 108", "0, 1, 2", "- 108", "- 31"] { #expect(!text.contains(bytes), "\(text)") }
    }
  }
}
