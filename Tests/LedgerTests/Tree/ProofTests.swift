import Ledger
import TestSupport
import Testing

@Suite("Proofs that a tree makes (RFC 6962, 2.1.1 and 2.1.2)")
struct ProofTests {
  private let naive = NaiveTree(count: 300)
  private let stored: StoredSubtrees

  init() { stored = StoredSubtrees(naive.leaves) }

  @Test func `every older root can be read back`() throws {
    for size in 0...300 { #expect(try stored.root(at: Int64(size)) == naive.root(size), "size \(size)") }
  }

  /// Small trees have every shape that the recursion can take; they are tried one and all.
  @Test func `every leaf of a small tree is proved as the definition has it`() throws {
    for size in 1...70 {
      for index in 0..<size { try proveInclusion(of: index, in: size, "") }
    }
  }

  @Test func `leaves of larger trees are proved as the definition has it`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SeededGenerator(seed: seed, for: "inclusion")
    for size in 71...300 {
      for index in [0, size - 1] + (0..<8).map({ _ in Int.random(in: 0..<size, using: &chance) }) {
        try proveInclusion(of: index, in: size, "seed \(seed)")
      }
    }
  }

  @Test func `every pair of small trees is proved as the definition has it`() throws {
    for size in 0...70 {
      for old in 0...size { try proveConsistency(from: old, to: size, "") }
    }
  }

  @Test func `pairs of larger trees are proved as the definition has it`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SeededGenerator(seed: seed, for: "consistency")
    for size in 71...300 {
      for old in [0, 1, size - 1, size] + (0..<8).map({ _ in Int.random(in: 0...size, using: &chance) }) {
        try proveConsistency(from: old, to: size, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [(-1, 5), (5, 5), (6, 5), (0, 0), (0, -1), (.min, .max), (.max, .max)] as [(Int64, Int64)])
  func `no leaf outside the tree is proved`(_ index: Int64, _ size: Int64) {
    #expect(throws: ProofError.outOfRange) { try stored.inclusionProof(of: index, in: size) }
  }

  @Test(arguments: [(-1, 5), (6, 5), (0, -1), (-1, -1), (.min, 0)] as [(Int64, Int64)])
  func `no tree after the newer one is proved`(_ old: Int64, _ size: Int64) {
    #expect(throws: ProofError.outOfRange) { try stored.consistencyProof(from: old, to: size) }
  }

  @Test func `a tree of less than no leaves has no root`() {
    #expect(throws: ProofError.outOfRange) { try stored.root(at: -1) }
  }

  /// A subtree that is not there must not pass for another one.
  @Test func `a missing subtree ends the proof`() {
    #expect(throws: StoredSubtrees.Missing.self) { try stored.inclusionProof(of: 0, in: 301) }
    #expect(throws: StoredSubtrees.Missing.self) { try stored.consistencyProof(from: 300, to: 301) }
    #expect(throws: StoredSubtrees.Missing.self) { try stored.root(at: 301) }
  }

  private func proveInclusion(of index: Int, in size: Int, _ note: Comment) throws {
    let proof = try stored.inclusionProof(of: Int64(index), in: Int64(size))
    #expect(proof == naive.inclusion(of: index, in: size), "\(index) in \(size) \(note)")
    #expect(
      MerkleTree.isIncluded(
        naive.leaves[index], at: Int64(index), in: Int64(size), root: naive.root(size), proof: proof),
      "\(index) in \(size) \(note)")
  }

  private func proveConsistency(from old: Int, to size: Int, _ note: Comment) throws {
    let proof = try stored.consistencyProof(from: Int64(old), to: Int64(size))
    #expect(proof == naive.consistency(from: old, to: size), "\(old) to \(size) \(note)")
    #expect(
      MerkleTree.isConsistent(
        from: Int64(old), root: naive.root(old), to: Int64(size), root: naive.root(size), proof: proof),
      "\(old) to \(size) \(note)")
  }
}
