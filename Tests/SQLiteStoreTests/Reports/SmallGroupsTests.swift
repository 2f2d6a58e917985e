import Operations
import TestSupport
import Testing

@Suite("Small groups in a report")
struct SmallGroupsTests {
  // Each row: counts, those with a row of their own, and the others.
  static let rows: [([Int], [Int], [Int])] = [
    ([], [], []), ([0], [], []), ([5], [5], []), ([4], [], [4]), ([1, 1], [], [1, 1]), ([9, 5, 7], [9, 7, 5], []),
    ([9, 4, 1], [9], [4, 1]), ([9, 6, 4], [9], [6, 4]), ([9, 1], [], [9, 1]), ([5, 0, 2, 3], [5], [3, 2]),
  ]

  @Test(arguments: rows) func `are one row of five or more`(_ counts: [Int], _ shown: [Int], _ rest: [Int]) {
    let divided = SmallGroups.divide(counts.enumerated().map { (group: $0, count: $1) })
    #expect(divided.shown.map(\.count) == shown && divided.rest.map(\.count) == rest)
  }

  /// Whatever the counts: no row alone is under five, and neither is what a total leaves over.
  @Test func `can never be worked out from the total`() {
    var generator = SeededGenerator(seed: 20, for: "small groups")
    for _ in 0..<2000 {
      let counts = (0..<Int.random(in: 1...7, using: &generator)).map { _ in Int.random(in: 0...8, using: &generator) }
      let (shown, rest) = SmallGroups.divide(counts.enumerated().map { (group: $0, count: $1) })
      let left = rest.reduce(0) { $0 + $1.count }
      #expect(shown.allSatisfy { $0.count >= SmallGroups.limit })
      #expect(left == 0 || left >= SmallGroups.limit || shown.isEmpty, "\(counts)")
      #expect(shown.reduce(left) { $0 + $1.count } == counts.reduce(0, +))
    }
  }
}
