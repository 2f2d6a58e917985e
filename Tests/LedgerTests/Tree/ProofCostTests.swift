import Ledger
import Testing

/// A proof must stay cheap when the log is long: two look-ups for each level at most.
@Suite("What a proof costs")
struct ProofCostTests {
  /// Makes up every subtree and counts how often it is asked.
  private final class Counter: SubtreeReader {
    private(set) var reads = 0

    func subtree(level: Int, index: Int64) -> [UInt8] {
      reads += 1
      return Array(repeating: UInt8(truncatingIfNeeded: level), count: 32)
    }
  }

  private static let sizes: [Int64] = [1, 2, 255, 256, 257, 1 << 40, 1 << 40 - 1, .max - 1, .max]

  @Test(arguments: sizes)
  func `it costs two look ups a level at most`(_ size: Int64) throws {
    let levels = Int64.bitWidth - size.leadingZeroBitCount
    for place in [0, 1, size / 3, size / 2, size - 1] where place < size {
      let counter = Counter()
      let proof = try counter.inclusionProof(of: place, in: size)
      #expect(proof.count <= levels)
      #expect(counter.reads <= 2 * levels)
      let other = Counter()
      #expect(try other.consistencyProof(from: place, to: size).count <= levels + 1)
      #expect(other.reads <= 2 * levels)
    }
  }
}
