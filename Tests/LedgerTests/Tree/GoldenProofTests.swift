import Ledger
import Testing

/// The vectors that Certificate Transparency's and transparency-dev's own verifiers are tested with (their leaf numbers
/// for inclusion begin at 1). They hold for every implementation of RFC 6962.
@Suite("Published proofs")
struct GoldenProofTests {
  private static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57), Array(0x60...0x6F),
  ]

  private static let roots = [
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    6: "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    7: "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  private static let inclusion: [(leaf: Int, size: Int, proof: [String])] = [
    (1, 1, []),
    (
      1, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      6, 8,
      [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
      2, 5,
      [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
  ]

  private static let consistency: [(old: Int, size: Int, proof: [String])] = [
    (1, 1, []),
    (1, 8, inclusion[1].proof),
    (
      6, 8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (2, 5, Array(inclusion[4].proof.dropFirst())),
    (
      6, 7,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
  ]

  private let stored = StoredSubtrees(leaves.map(MerkleTree.leafHash))

  @Test(arguments: inclusion)
  func `inclusion is proved as published`(_ leaf: Int, _ size: Int, _ published: [String]) throws {
    let index = Int64(leaf - 1)
    #expect(try stored.inclusionProof(of: index, in: Int64(size)).map(Hex.encode) == published)
    let root = try #require(Self.roots[size].flatMap(Hex.decode))
    #expect(
      MerkleTree.isIncluded(
        MerkleTree.leafHash(Self.leaves[leaf - 1]), at: index, in: Int64(size), root: root,
        proof: published.compactMap(Hex.decode)))
  }

  @Test(arguments: consistency)
  func `consistency is proved as published`(_ old: Int, _ size: Int, _ published: [String]) throws {
    #expect(try stored.consistencyProof(from: Int64(old), to: Int64(size)).map(Hex.encode) == published)
    let before = try #require(Self.roots[old].flatMap(Hex.decode))
    let after = try #require(Self.roots[size].flatMap(Hex.decode))
    #expect(
      MerkleTree.isConsistent(
        from: Int64(old), root: before, to: Int64(size), root: after, proof: published.compactMap(Hex.decode)))
  }
}
