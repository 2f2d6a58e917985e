import Records
import Station
import TestSupport
import Testing

@Suite("PINs as they are drawn")
struct PINDrawingTests {
  private static let count = 100_000

  /// How often each of the ten digits stands at each of the eight places, of many that are drawn from a seed.
  private func counts() throws -> [[Int]] {
    var generator = SeededGenerator(seed: 20_261_124)
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 8)
    for _ in 0..<Self.count {
      let digits = try #require(PINDrawing.digits(using: &generator)).bytes
      try #require(digits.count == 8)
      for (place, digit) in digits.enumerated() { counts[place][Int(digit) - 0x30] += 1 }
    }
    return counts
  }

  /// - Guide: V.N1
  @Test func `have every digit at every place as often as any other, zeros in front too`() throws {
    // Five standard deviations of a tenth.
    let wanted = Double(Self.count) / 10, slack = 5 * (wanted * 0.9).squareRoot()
    for (place, counts) in try counts().enumerated() {
      for (digit, count) in counts.enumerated() {
        #expect(abs(Double(count) - wanted) < slack, "\(digit) at place \(place): \(count)")
      }
    }
  }

  @Test func `differ by their source of chance, and repeat with it`() throws {
    func drawn(_ seed: UInt64) throws -> [PINDigits] {
      var generator = SeededGenerator(seed: seed)
      return try (0..<100).map { _ in try #require(PINDrawing.digits(using: &generator)) }
    }
    #expect(try drawn(1) == drawn(1) && Set(drawn(1)).isDisjoint(with: drawn(2)))
  }
}
