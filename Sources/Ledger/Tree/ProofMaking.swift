extension SubtreeReader {
  /// The hashes that prove the leaf at `index` to be in the tree of `size` leaves, from the leaf's sibling up (RFC 6962,
  /// 2.1.1).
  /// - Throws: `ProofError.outOfRange` unless `0 ≤ index < size`, and whatever reading a subtree throws.
  package func inclusionProof(of index: Int64, in size: Int64) throws -> [[UInt8]] {
    guard index >= 0, index < size else { throw ProofError.outOfRange }
    return try path(to: index, in: 0..<size)
  }

  /// The hashes that prove the tree of `size` leaves to begin with the tree of `old` leaves (RFC 6962, 2.1.2). Empty
  /// where nothing has to be proved: from the empty tree, or between equal sizes.
  /// - Throws: `ProofError.outOfRange` unless `0 ≤ old ≤ size`, and whatever reading a subtree throws.
  package func consistencyProof(from old: Int64, to size: Int64) throws -> [[UInt8]] {
    guard old >= 0, old <= size else { throw ProofError.outOfRange }
    return old == 0 || old == size ? [] : try steps(from: old, in: 0..<size, isKnown: true)
  }

  private func path(to index: Int64, in leaves: Range<Int64>) throws -> [[UInt8]] {
    guard leaves.count > 1 else { return [] }
    let middle = leaves.lowerBound + MerkleTree.split(Int64(leaves.count))
    return index < middle
      ? try path(to: index, in: leaves.lowerBound..<middle) + [root(of: middle..<leaves.upperBound)]
      : try path(to: index, in: middle..<leaves.upperBound) + [root(of: leaves.lowerBound..<middle)]
  }

  /// `isKnown` while the subtree is one that whoever has the old root can compute, so that it need not be told.
  private func steps(from old: Int64, in leaves: Range<Int64>, isKnown: Bool) throws -> [[UInt8]] {
    if old == leaves.upperBound { return isKnown ? [] : [try root(of: leaves)] }
    let middle = leaves.lowerBound + MerkleTree.split(Int64(leaves.count))
    return old <= middle
      ? try steps(from: old, in: leaves.lowerBound..<middle, isKnown: isKnown) + [root(of: middle..<leaves.upperBound)]
      : try steps(from: old, in: middle..<leaves.upperBound, isKnown: false) + [root(of: leaves.lowerBound..<middle)]
  }
}

/// Why a proof cannot be made.
package enum ProofError: Error, Hashable, Sendable {
  /// There is no such leaf or tree.
  case outOfRange
}
