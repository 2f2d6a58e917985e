extension MerkleTree {
  /// Whether `proof` shows the leaf of this hash to be at `index` in the tree of `size` leaves with this root (RFC 9162,
  /// 2.1.3.2).
  package static func isIncluded(
    _ leaf: [UInt8], at index: Int64, in size: Int64, root: [UInt8], proof: [[UInt8]]
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var (node, last) = (index, size - 1)
    var hash = leaf
    for step in proof {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        hash = nodeHash(step, hash)
        while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
      } else {
        hash = nodeHash(hash, step)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return last == 0 && hash == root
  }

  /// Whether `proof` shows the tree of `size` leaves to begin with the one of `old` leaves (RFC 9162, 2.1.4.2).
  package static func isConsistent(
    from old: Int64, root oldRoot: [UInt8], to size: Int64, root: [UInt8], proof: [[UInt8]]
  ) -> Bool {
    guard old >= 0, old <= size else { return false }
    if old == size { return proof.isEmpty && oldRoot == root }
    if old == 0 { return proof.isEmpty && oldRoot == emptyRoot }
    // The subtree that ends with the old tree is told, unless it is the whole of it.
    var steps = (old.nonzeroBitCount == 1 ? [oldRoot] : []) + proof
    guard !steps.isEmpty else { return false }
    let first = steps.removeFirst()
    var (node, last) = (old - 1, size - 1)
    while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
    var (before, after) = (first, first)
    for step in steps {
      guard last > 0 else { return false }
      if node & 1 == 1 || node == last {
        (before, after) = (nodeHash(step, before), nodeHash(step, after))
        while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
      } else {
        after = nodeHash(after, step)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return last == 0 && before == oldRoot && after == root
  }
}
