/// Proof that a log only grew from an older checkpoint on, as a text: the body that C2SP's `tlog-witness` has witnesses
/// sent.
package struct ConsistencyText: Hashable, Sendable {
  /// The size of the older tree.
  package let old: Int64
  /// As RFC 6962, 2.1.2, orders them.
  package let proof: [[UInt8]]
  package let checkpoint: SignedCheckpoint

  package init(old: Int64, proof: [[UInt8]], checkpoint: SignedCheckpoint) {
    self.old = old
    self.proof = proof
    self.checkpoint = checkpoint
  }

  /// As it is handed on.
  package var encoded: String { ProofLines.encode(["old \(old)"], proof, checkpoint) }

  /// Reads what `encoded` writes.
  package init?(_ text: String) {
    guard let (head, checkpoint) = ProofLines.parts(of: text) else { return nil }
    var lines = head
    guard let old = lines.popFirst().flatMap({ ProofLines.number($0, after: "old ") }),
      let proof = ProofLines.hashes(lines)
    else { return nil }
    self.init(old: old, proof: proof, checkpoint: checkpoint)
  }

  /// Whether the log of `older` is proved to be the beginning of this one; one of the keys signed both.
  package func proves(_ older: SignedCheckpoint, keys: [LogKey]) -> Bool {
    let (before, after) = (older.checkpoint, checkpoint.checkpoint)
    return older.isSigned(by: keys) && checkpoint.isSigned(by: keys) && before.origin == after.origin
      && before.size == old
      && MerkleTree.isConsistent(
        from: old, root: before.root, to: after.size, root: after.root, proof: proof)
  }
}
