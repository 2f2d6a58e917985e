import Ledger
import Testing

/// A small log with a key.
struct SignedLog {
  let origin: String
  let signer: LogSigner
  let entries: [[UInt8]]
  let tree: StoredSubtrees

  init(_ origin: String = "log.example/one", key: UInt8 = 1, entry: String = "entry", count: Int = 23) throws {
    self.origin = origin
    signer = try Self.signer(Array(repeating: key, count: 32))
    entries = (0..<count).map { Array("\(entry) \($0)".utf8) }
    tree = StoredSubtrees(entries.map(MerkleTree.leafHash))
  }

  static func signer(_ seed: [UInt8]) throws -> LogSigner {
    let signer = unsafe seed.withUnsafeBytes { unsafe LogSigner(seed: $0) }
    return try #require(signer)
  }

  func checkpoint(_ size: Int64) throws -> SignedCheckpoint {
    let checkpoint = try #require(Checkpoint(origin: origin, size: size, root: tree.root(at: size)))
    return try SignedCheckpoint(checkpoint, by: [signer])
  }

  func inclusion(of index: Int64, in size: Int64) throws -> InclusionText {
    InclusionText(
      index: index, proof: try tree.inclusionProof(of: index, in: size), checkpoint: try checkpoint(size))
  }

  func consistency(from old: Int64, to size: Int64) throws -> ConsistencyText {
    ConsistencyText(
      old: old, proof: try tree.consistencyProof(from: old, to: size), checkpoint: try checkpoint(size))
  }
}
