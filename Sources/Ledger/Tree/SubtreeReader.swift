/// Where the hashes of complete subtrees are kept, so that a proof or an older root costs O(log n) look-ups.
package protocol SubtreeReader {
  /// The root of the complete subtree over the leaves `index · 2^level ..< (index + 1) · 2^level`; level 0 is a leaf's
  /// hash. Throws if the log has no such subtree.
  func subtree(level: Int, index: Int64) throws -> [UInt8]
}

extension SubtreeReader {
  /// The root of the tree as it was at `size` leaves.
  /// - Throws: `ProofError.outOfRange` unless `0 ≤ size`, and whatever reading a subtree throws.
  package func root(at size: Int64) throws -> [UInt8] {
    guard size >= 0 else { throw ProofError.outOfRange }
    return size == 0 ? MerkleTree.emptyRoot : try root(of: 0..<size)
  }

  /// The root over the leaves of a range that begins where a subtree may begin (RFC 6962, 2.1).
  func root(of leaves: Range<Int64>) throws -> [UInt8] {
    let count = Int64(leaves.count)
    if count.nonzeroBitCount == 1 {
      return try subtree(level: count.trailingZeroBitCount, index: leaves.lowerBound / count)
    }
    let middle = leaves.lowerBound + MerkleTree.split(count)
    return MerkleTree.nodeHash(
      try root(of: leaves.lowerBound..<middle), try root(of: middle..<leaves.upperBound))
  }
}

extension MerkleTree {
  /// The largest power of two below a count of two or more leaves: where the left subtree ends.
  static func split(_ count: Int64) -> Int64 { 1 << (Int64.bitWidth - 1 - (count - 1).leadingZeroBitCount) }
}
