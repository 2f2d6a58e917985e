import TestSupport
import Testing

@testable import Finding

@Suite("Words compared letter by letter")
struct WordPatternTests {
  /// Plain and slow: letters changed, left out, too many, or swapped with the one beside.
  static func distance(_ one: [UInt16], _ other: [UInt16]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
    for row in 0...one.count { table[row][0] = row }
    for column in 0...other.count { table[0][column] = column }
    for row in one.indices {
      for column in other.indices {
        var best = min(table[row][column + 1], table[row + 1][column]) + 1
        best = min(best, table[row][column] + (one[row] == other[column] ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          best = min(best, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = best
      }
    }
    return table[one.count][other.count]
  }

  @Test func `are as far apart as the slow count says, whole and at the beginning`() {
    var generator = SeededGenerator(seed: 71, for: "words letter by letter")
    for _ in 0..<4000 {
      let (one, other) = (word(&generator), word(&generator))
      let found = WordPattern(String(decoding: one, as: UTF16.self)).distance(to: other)
      let beginnings = (0...other.count).map { Self.distance(one, Array(other.prefix($0))) }
      #expect(found.whole == Self.distance(one, other), "\(one) \(other)")
      #expect(found.beginning == beginnings.min(), "\(one) \(other)")
    }
  }

  /// Of few letters, so that many words are near one another; one of them is no Latin one.
  private func word(_ generator: inout SeededGenerator) -> [UInt16] {
    (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      [97, 98, 99, 0x436].randomElement(using: &generator) ?? 97
    }
  }
}
