import Ledger
import Testing

/// What may be accepted is computed from the definition, since some proofs are rightly good for more than one tree: the
/// same hashes lead to the same root, and only what was signed says how many leaves it has.
@Suite("Proofs that are wrong")
struct WrongProofTests {
  private let naive = NaiveTree(count: 40)

  @Test func `an inclusion proof is refused for whatever the definition does not have`() {
    var equivalents = 0
    for size in 1...13 {
      for index in 0..<size {
        let (proof, root, leaf) = (naive.inclusion(of: index, in: size), naive.root(size), naive.leaves[index])
        for other in -1...27 {
          for place in -1...other + 1 {
            let expected = NaiveTree.root(leaf, at: place, in: other, path: proof[...]) == root
            let accepted = MerkleTree.isIncluded(leaf, at: Int64(place), in: Int64(other), root: root, proof: proof)
            #expect(accepted == expected, "\(index) in \(size) as \(place) in \(other)")
            equivalents += accepted && (place, other) != (index, size) ? 1 : 0
          }
        }
      }
    }
    #expect(equivalents > 0)
  }

  @Test func `an inclusion proof of one leaf is none of another`() {
    for size in 1...12 {
      for index in 0..<size {
        for other in 0..<size {
          for (number, leaf) in naive.leaves.prefix(size).enumerated() {
            let accepted = MerkleTree.isIncluded(
              leaf, at: Int64(other), in: Int64(size), root: naive.root(size),
              proof: naive.inclusion(of: index, in: size))
            #expect(accepted == (index == other && index == number), "\(index) as \(other) in \(size), leaf \(number)")
          }
        }
      }
    }
  }

  @Test func `an inclusion proof that was changed is refused`() {
    for size in 1...20 {
      for index in Set([0, size / 3, size / 2, size - 1]) {
        let (right, root, leaf) = (naive.inclusion(of: index, in: size), naive.root(size), naive.leaves[index])
        for (change, proof) in Tampering.changes(of: right, with: [root, leaf, MerkleTree.emptyRoot, []]) {
          #expect(
            !MerkleTree.isIncluded(leaf, at: Int64(index), in: Int64(size), root: root, proof: proof),
            "\(index) in \(size): \(change)")
        }
        for wrong in Tampering.wrong(root) {
          #expect(!MerkleTree.isIncluded(leaf, at: Int64(index), in: Int64(size), root: wrong, proof: right))
        }
        for wrong in Tampering.wrong(leaf) {
          #expect(!MerkleTree.isIncluded(wrong, at: Int64(index), in: Int64(size), root: root, proof: right))
        }
      }
    }
  }

  @Test(arguments: [(0, 0), (-1, 1), (1, 1), (0, -1), (-1, -1), (.min, .max), (.max, .max)] as [(Int64, Int64)])
  func `nothing is included outside a tree`(_ index: Int64, _ size: Int64) {
    for root in [MerkleTree.emptyRoot, naive.leaves[0]] {
      for proof in [[], [root]] {
        #expect(!MerkleTree.isIncluded(root, at: index, in: size, root: root, proof: proof))
      }
    }
  }
}
