import Ledger

/// RFC 6962, 2.1, word by word, by recursion on lists of leaves. It shares nothing with the code under test but the two
/// hash functions, so that both can only be wrong in the same way if the definition was misread.
final class NaiveTree {
  let leaves: [[UInt8]]
  /// Only to be quick: what was computed once is not computed again.
  private var known: [Range<Int>: [UInt8]] = [:]

  init(_ leaves: [[UInt8]]) { self.leaves = leaves }

  /// A tree of leaves that are all different.
  convenience init(count: Int) { self.init((0..<count).map { MerkleTree.leafHash(Array("entry \($0)".utf8)) }) }

  /// `MTH(D[0:size])`.
  func root(_ size: Int) -> [UInt8] { root(of: 0..<size) }

  /// `PATH(index, D[0:size])`.
  func inclusion(of index: Int, in size: Int) -> [[UInt8]] { path(index, 0..<size) }

  /// `PROOF(old, D[0:size])`, and nothing where the definition has none.
  func consistency(from old: Int, to size: Int) -> [[UInt8]] { old == 0 ? [] : subproof(old, 0..<size, true) }

  /// The largest power of two smaller than `count`.
  static func split(_ count: Int) -> Int {
    var power = 1
    while power * 2 < count { power *= 2 }
    return power
  }

  private func root(of range: Range<Int>) -> [UInt8] {
    if range.isEmpty { return MerkleTree.emptyRoot }
    if range.count == 1 { return leaves[range.lowerBound] }
    if let root = known[range] { return root }
    let (left, right) = halves(of: range)
    let root = MerkleTree.nodeHash(root(of: left), root(of: right))
    known[range] = root
    return root
  }

  private func path(_ index: Int, _ range: Range<Int>) -> [[UInt8]] {
    if range.count == 1 { return [] }
    let (left, right) = halves(of: range)
    return left.contains(index) ? path(index, left) + [root(of: right)] : path(index, right) + [root(of: left)]
  }

  private func subproof(_ end: Int, _ range: Range<Int>, _ isWhole: Bool) -> [[UInt8]] {
    if end == range.upperBound { return isWhole ? [] : [root(of: range)] }
    let (left, right) = halves(of: range)
    return end <= left.upperBound
      ? subproof(end, left, isWhole) + [root(of: right)] : subproof(end, right, false) + [root(of: left)]
  }

  private func halves(of range: Range<Int>) -> (Range<Int>, Range<Int>) {
    let middle = range.lowerBound + Self.split(range.count)
    return (range.lowerBound..<middle, middle..<range.upperBound)
  }
}

/// The proofs read backwards from their definition: what root a path leads to. Unlike RFC 9162's loops over bits, these
/// recursions follow the tree from the top.
extension NaiveTree {
  /// The root that `path` makes of a leaf; nil if it is not as long as the definition has it.
  static func root(_ leaf: [UInt8], at index: Int, in size: Int, path: ArraySlice<[UInt8]>) -> [UInt8]? {
    guard index >= 0, index < size else { return nil }
    if size == 1 { return path.isEmpty ? leaf : nil }
    guard let other = path.last else { return nil }
    let middle = split(size)
    return index < middle
      ? root(leaf, at: index, in: middle, path: path.dropLast()).map { MerkleTree.nodeHash($0, other) }
      : root(leaf, at: index - middle, in: size - middle, path: path.dropLast()).map { MerkleTree.nodeHash(other, $0) }
  }

  /// Whether `proof` leads from the old root to both.
  static func isConsistent(
    from old: Int, root oldRoot: [UInt8], to size: Int, root: [UInt8], proof: [[UInt8]]
  ) -> Bool {
    guard old >= 0, old <= size else { return false }
    if old == 0, size > 0 { return proof.isEmpty && oldRoot == MerkleTree.emptyRoot }
    guard let found = roots(from: old, to: size, proof: proof[...], known: oldRoot) else { return false }
    return found == (oldRoot, root)
  }

  private static func roots(
    from old: Int, to size: Int, proof: ArraySlice<[UInt8]>, known: [UInt8]?
  ) -> ([UInt8], [UInt8])? {
    if old == size {
      if let known { return proof.isEmpty ? (known, known) : nil }
      return proof.count == 1 ? proof.last.map { ($0, $0) } : nil
    }
    guard let other = proof.last else { return nil }
    let middle = split(size)
    if old <= middle {
      return roots(from: old, to: middle, proof: proof.dropLast(), known: known)
        .map { ($0, MerkleTree.nodeHash($1, other)) }
    }
    return roots(from: old - middle, to: size - middle, proof: proof.dropLast(), known: nil)
      .map { (MerkleTree.nodeHash(other, $0), MerkleTree.nodeHash(other, $1)) }
  }
}
