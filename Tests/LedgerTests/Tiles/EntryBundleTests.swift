import Ledger
import TestSupport
import Testing

@Suite("Bundles of entries (C2SP tlog-tiles)")
struct EntryBundleTests {
  @Test func `each entry comes after its length`() {
    #expect(EntryBundle.encode([]).isEmpty)
    #expect(EntryBundle.encode([[]]) == [0, 0])
    #expect(EntryBundle.encode([[7, 8], [], [9]]) == [0, 2, 7, 8, 0, 0, 0, 1, 9])
    #expect(EntryBundle.encode([Array(repeating: 1, count: 258)]).prefix(3) == [1, 2, 1])
  }

  @Test func `every bundle comes back`() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SeededGenerator(seed: seed, for: "bundles")
    for count in [0, 1, 2, 17, 255, 256] {
      let entries = (0..<count).map { _ in
        (0..<Int.random(in: 0...600, using: &chance)).map { _ in UInt8.random(in: 0...255, using: &chance) }
      }
      #expect(EntryBundle.decode(EntryBundle.encode(entries), count: count) == entries, "seed \(seed)")
    }
  }

  @Test func `the longest and the shortest entry come back`() {
    let entries = [[], [UInt8](repeating: 0xFF, count: 65_535), [], [1]]
    #expect(EntryBundle.decode(EntryBundle.encode(entries), count: 4) == entries)
    #expect(EntryBundle.encode([entries[1]]).prefix(2) == [0xFF, 0xFF])
    #expect(EntryBundle.decode([0, 1, 7, 0, 0], count: 2) == [[7], []])
  }

  /// A count that is not the tile's width means that the file is not the tile's.
  @Test func `another count is refused`() {
    let bytes = EntryBundle.encode([[1, 2, 3], [], [4]])
    for count in [-1, 0, 1, 2, 4, 5, 256] { #expect(EntryBundle.decode(bytes, count: count) == nil, "\(count)") }
    #expect(EntryBundle.decode([], count: 1) == nil)
    #expect(EntryBundle.decode([], count: -1) == nil)
    #expect(EntryBundle.decode([], count: 0) == [])
  }

  @Test func `bytes that were cut or added are refused`() {
    let bytes = EntryBundle.encode([[1, 2, 3], [], [4, 5]])
    for count in 0..<bytes.count { #expect(EntryBundle.decode(Array(bytes.prefix(count)), count: 3) == nil) }
    for more in [[0], [0, 0], [1]] as [[UInt8]] { #expect(EntryBundle.decode(bytes + more, count: 3) == nil) }
    #expect(EntryBundle.decode([0xFF, 0xFF, 1], count: 1) == nil)
  }
}
