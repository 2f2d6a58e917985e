/// Proof that one entry is in a log, as a text that stands for itself: C2SP's `tlog-proof`. The entry's own bytes are not
/// part of it.
package struct InclusionText: Hashable, Sendable {
  /// The entry's place.
  package let index: Int64
  /// From the leaf's sibling up.
  package let proof: [[UInt8]]
  /// The checkpoint that the proof leads to.
  package let checkpoint: SignedCheckpoint

  private static let head = "c2sp.org/tlog-proof@v1"

  package init(index: Int64, proof: [[UInt8]], checkpoint: SignedCheckpoint) {
    self.index = index
    self.proof = proof
    self.checkpoint = checkpoint
  }

  /// As it is handed on.
  package var encoded: String {
    ProofLines.encode(["\(Self.head)", "index \(index)"], proof, checkpoint)
  }

  /// Reads what `encoded` writes; a line of extra data is passed over, since nothing vouches for it.
  package init?(_ text: String) {
    guard let (head, checkpoint) = ProofLines.parts(of: text), head.first == Self.head else { return nil }
    var lines = head.dropFirst()
    if lines.first?.hasPrefix("extra ") == true { lines.removeFirst() }
    guard let index = lines.popFirst().flatMap({ ProofLines.number($0, after: "index ") }),
      let proof = ProofLines.hashes(lines)
    else { return nil }
    self.init(index: index, proof: proof, checkpoint: checkpoint)
  }

  /// Whether the entry of these bytes is proved to stand there, by a checkpoint that one of the keys signed.
  package func proves(_ entry: [UInt8], keys: [LogKey]) -> Bool {
    let stood = checkpoint.checkpoint
    return checkpoint.isSigned(by: keys)
      && MerkleTree.isIncluded(
        MerkleTree.leafHash(entry), at: index, in: stood.size, root: stood.root, proof: proof)
  }
}

extension SignedCheckpoint {
  /// Whether one of the keys signed it under its origin's name.
  package func isSigned(by keys: [LogKey]) -> Bool {
    !note.signers(among: keys.map { $0.named(checkpoint.origin) }).isEmpty
  }
}
