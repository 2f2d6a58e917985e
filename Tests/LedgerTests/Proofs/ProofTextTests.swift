import Ledger
import Testing

@Suite("Proofs as texts (C2SP tlog-proof and tlog-witness)")
struct ProofTextTests {
  private let log: SignedLog

  init() throws { log = try SignedLog() }

  @Test func `a proof of inclusion has the specifications form`() throws {
    let proof = try log.inclusion(of: 2, in: 3)
    let checkpoint = try log.checkpoint(3)
    let sibling = MerkleTree.nodeHash(MerkleTree.leafHash(log.entries[0]), MerkleTree.leafHash(log.entries[1]))
    #expect(
      proof.encoded == "c2sp.org/tlog-proof@v1\nindex 2\n\(Base64.encode(sibling))\n\n\(checkpoint.note.encoded)")
    #expect(
      try log.inclusion(of: 0, in: 1).encoded.hasPrefix("c2sp.org/tlog-proof@v1\nindex 0\n\nlog.example/one\n1\n"))
  }

  @Test func `a proof of consistency has the specifications form`() throws {
    let proof = try log.consistency(from: 2, to: 3)
    let checkpoint = try log.checkpoint(3)
    let third = MerkleTree.leafHash(log.entries[2])
    #expect(proof.encoded == "old 2\n\(Base64.encode(third))\n\n\(checkpoint.note.encoded)")
    #expect(try log.consistency(from: 0, to: 3).encoded == "old 0\n\n\(checkpoint.note.encoded)")
  }

  @Test func `every proof is read as it was written`() throws {
    for size in 1...Int64(23) {
      for place in 0..<size {
        let inclusion = try log.inclusion(of: place, in: size)
        #expect(InclusionText(inclusion.encoded) == inclusion)
        let consistency = try log.consistency(from: place, to: size)
        #expect(ConsistencyText(consistency.encoded) == consistency)
      }
    }
  }

  /// What the line says is not signed: it changes nothing.
  @Test func `a line of extra data is passed over`() throws {
    let proof = try log.inclusion(of: 5, in: 23)
    let text = proof.encoded.replacing("index 5\n", with: "extra aW5kZXggNg==\nindex 5\n")
    #expect(InclusionText(text) == proof)
  }

  /// As many hashes as the tallest tree could need, and no more, so that a reader's work stays small.
  @Test func `there is a limit to the hashes`() throws {
    let checkpoint = try log.checkpoint(23)
    let hash = [UInt8](repeating: 7, count: 32)
    for count in [63, 64] {
      let proof = InclusionText(index: 0, proof: Array(repeating: hash, count: count), checkpoint: checkpoint)
      #expect(InclusionText(proof.encoded) == proof)
    }
    let inclusion = InclusionText(index: 0, proof: Array(repeating: hash, count: 65), checkpoint: checkpoint)
    #expect(InclusionText(inclusion.encoded) == nil)
    let consistency = ConsistencyText(old: 1, proof: Array(repeating: hash, count: 65), checkpoint: checkpoint)
    #expect(ConsistencyText(consistency.encoded) == nil)
  }
}
