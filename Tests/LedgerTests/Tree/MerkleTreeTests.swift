import Ledger
import Testing

@Suite("The tree (RFC 6962, 2.1)")
struct MerkleTreeTests {
  /// The eight leaves of Certificate Transparency's own tests.
  private static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57), Array(0x60...0x6F),
  ]

  private static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func `has the published roots`() throws {
    var frontier = MerkleFrontier.empty
    for (size, root) in Self.roots.enumerated() {
      #expect(frontier.size == Int64(size))
      #expect(hex(frontier.root) == root)
      if size < Self.leaves.count { frontier.append(MerkleTree.leafHash(Self.leaves[size])) }
    }
  }

  @Test func `the frontier agrees with the definition at every size to 300`() throws {
    let leaves = (0...300).map { MerkleTree.leafHash(Array("entry \($0)".utf8)) }
    var frontier = MerkleFrontier.empty
    for size in 0...300 {
      #expect(frontier.root == root(of: leaves[..<size]))
      #expect(frontier.serialized.count == size.nonzeroBitCount * 32)
      #expect(MerkleFrontier(size: Int64(size), serialized: frontier.serialized) == frontier)
      frontier.append(leaves[size])
    }
  }

  @Test(
    arguments: [(0, 32), (1, 0), (1, 31), (1, 64), (2, 64), (3, 32), (3, 63), (-1, 2048), (.min, 32), (.max, 0)]
      as [(Int64, Int)])
  func `a frontier of another length is refused`(_ size: Int64, _ count: Int) {
    #expect(MerkleFrontier(size: size, serialized: Array(repeating: 1, count: count)) == nil)
  }

  @Test func `a leaf never passes for a node`() {
    let (left, right) = (MerkleTree.leafHash([1]), MerkleTree.leafHash([2]))
    #expect(MerkleTree.nodeHash(left, right) != MerkleTree.leafHash(left + right))
  }

  /// The definition, word by word: split at the largest power of two smaller than the size.
  private func root(of leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    guard leaves.count > 1 else { return leaves.first ?? MerkleTree.emptyRoot }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    return MerkleTree.nodeHash(root(of: leaves.prefix(split)), root(of: leaves.dropFirst(split)))
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
