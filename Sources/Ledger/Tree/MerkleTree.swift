import Crypto

/// Hashing as RFC 6962, section 2.1, has it.
package enum MerkleTree {
  /// `SHA-256(0x00 ‖ entry)`.
  package static func leafHash(_ entry: [UInt8]) -> [UInt8] { hash([0], entry) }

  /// `SHA-256(0x01 ‖ left ‖ right)`.
  package static func nodeHash(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { hash([1], left, right) }

  /// The root of a tree without leaves: `SHA-256("")`.
  package static let emptyRoot: [UInt8] = hash()

  private static func hash(_ parts: [UInt8]...) -> [UInt8] {
    var hasher = SHA256()
    for part in parts { unsafe part.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) } }
    return unsafe hasher.finalize().withUnsafeBytes { unsafe Array($0) }
  }
}

/// The right edge of a tree: the roots of its complete subtrees, largest first. All that appending needs, in O(log n).
package struct MerkleFrontier: Hashable, Sendable {
  /// How many leaves the tree has.
  package private(set) var size: Int64
  private var subtrees: [[UInt8]]

  /// The tree without leaves.
  package static let empty = MerkleFrontier(size: 0, subtrees: [])

  private init(size: Int64, subtrees: [[UInt8]]) {
    self.size = size
    self.subtrees = subtrees
  }

  /// Reads back `serialized`. Nil unless there is one hash of 32 bytes for every one bit of the size.
  package init?(size: Int64, serialized: [UInt8]) {
    guard size >= 0, serialized.count == size.nonzeroBitCount * 32 else { return nil }
    self.init(
      size: size,
      subtrees: stride(from: 0, to: serialized.count, by: 32).map { Array(serialized[$0..<$0 + 32]) })
  }

  /// The hashes one after the other, largest subtree first.
  package var serialized: [UInt8] { subtrees.flatMap(\.self) }

  /// Adds a leaf by its hash, which has 32 bytes. Returns the roots of the subtrees of two and more leaves that it
  /// completes, from the smallest up.
  @discardableResult
  package mutating func append(_ leaf: [UInt8]) -> [[UInt8]] {
    var node = leaf
    var completed: [[UInt8]] = []
    for _ in 0..<size.trailingOneBits {
      guard let left = subtrees.popLast() else { break }
      node = MerkleTree.nodeHash(left, node)
      completed.append(node)
    }
    subtrees.append(node)
    size += 1
    return completed
  }

  package var root: [UInt8] {
    guard var root = subtrees.last else { return MerkleTree.emptyRoot }
    for subtree in subtrees.dropLast().reversed() { root = MerkleTree.nodeHash(subtree, root) }
    return root
  }
}

extension Int64 {
  fileprivate var trailingOneBits: Int { (~self).trailingZeroBitCount }
}
