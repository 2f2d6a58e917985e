import Ledger
import Testing

/// A log that rewrote its past has to find hashes that pass here.
@Suite("Consistency proofs that are wrong")
struct WrongConsistencyTests {
  private let naive = NaiveTree(count: 40)

  @Test func `a proof is refused for whatever the definition does not have`() {
    var equivalents = 0
    for size in 0...12 {
      for old in 0...size {
        let (proof, before, after) = (naive.consistency(from: old, to: size), naive.root(old), naive.root(size))
        for other in -1...26 {
          for start in -1...other + 1 {
            let expected = NaiveTree.isConsistent(from: start, root: before, to: other, root: after, proof: proof)
            let accepted = MerkleTree.isConsistent(
              from: Int64(start), root: before, to: Int64(other), root: after, proof: proof)
            #expect(accepted == expected, "\(old) to \(size) as \(start) to \(other)")
            equivalents += accepted && (start, other) != (old, size) ? 1 : 0
          }
        }
      }
    }
    #expect(equivalents > 0)
  }

  /// Between other trees only a proof of the very same hashes will do, such as the empty one.
  @Test func `a proof between two trees is none between others`() {
    for size in 0...11 {
      for old in 0...size {
        let proof = naive.consistency(from: old, to: size)
        for other in 0...11 {
          for start in 0...11 {
            let accepted = MerkleTree.isConsistent(
              from: Int64(start), root: naive.root(start), to: Int64(other), root: naive.root(other), proof: proof)
            let expected = start <= other && proof == naive.consistency(from: start, to: other)
            #expect(accepted == expected, "\(old) to \(size) as \(start) to \(other)")
          }
        }
      }
    }
  }

  @Test func `a proof that was changed is refused`() {
    for size in 0...20 {
      for old in Set([0, min(1, size), size / 3, size / 2, max(0, size - 1), size]) {
        let (before, after) = (naive.root(old), naive.root(size))
        let right = naive.consistency(from: old, to: size)
        for (change, proof) in Tampering.changes(of: right, with: [before, after, MerkleTree.emptyRoot, []]) {
          #expect(!accepts(old, before, size, after, proof), "\(old) to \(size): \(change)")
        }
        for wrong in Tampering.wrong(before) {
          #expect(!accepts(old, wrong, size, after, right), "\(old) to \(size)")
        }
        // From the empty tree on everything may follow.
        for wrong in Tampering.wrong(after) where old > 0 || size == 0 {
          #expect(!accepts(old, before, size, wrong, right), "\(old) to \(size)")
        }
        #expect(old == size || !accepts(old, after, size, before, right), "roots changed places")
      }
    }
  }

  @Test func `a tree whose past was rewritten is never consistent`() {
    for size in 2...34 {
      for old in 1..<size {
        var leaves = Array(naive.leaves.prefix(size))
        leaves[old - 1] = MerkleTree.leafHash(Array("rewritten".utf8))
        let forged = NaiveTree(leaves)
        let proof = forged.consistency(from: old, to: size)
        #expect(accepts(old, forged.root(old), size, forged.root(size), proof))
        #expect(!accepts(old, naive.root(old), size, forged.root(size), proof), "\(old) to \(size)")
        #expect(!accepts(old, naive.root(old), size, forged.root(size), naive.consistency(from: old, to: size)))
      }
    }
  }

  @Test(arguments: [(-1, 0), (-1, -1), (0, -1), (1, 0), (6, 5), (.min, .max), (.max, .min)] as [(Int64, Int64)])
  func `nothing is consistent out of order`(_ old: Int64, _ size: Int64) {
    for root in [MerkleTree.emptyRoot, naive.root(5)] {
      for proof in [[], [root]] { #expect(!accepts(Int(old), root, Int(size), root, proof)) }
    }
  }

  private func accepts(_ old: Int, _ before: [UInt8], _ size: Int, _ after: [UInt8], _ proof: [[UInt8]]) -> Bool {
    MerkleTree.isConsistent(from: Int64(old), root: before, to: Int64(size), root: after, proof: proof)
  }
}
