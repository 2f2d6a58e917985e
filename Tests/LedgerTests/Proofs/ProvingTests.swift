import Ledger
import Testing

@Suite("What a proof's text proves")
struct ProvingTests {
  private let log: SignedLog
  private let keys: [LogKey]

  init() throws {
    log = try SignedLog()
    keys = [log.signer.publicKey]
  }

  @Test func `an entry is proved where it stands and nowhere else`() throws {
    for size in [1, 2, 3, 8, 13] as [Int64] {
      for index in 0..<size {
        let proof = try log.inclusion(of: index, in: size)
        for (number, entry) in log.entries.prefix(14).enumerated() {
          #expect(proof.proves(entry, keys: keys) == (Int64(number) == index), "\(number) as \(index) in \(size)")
        }
        for other in -1...size where other != index {
          let moved = InclusionText(index: other, proof: proof.proof, checkpoint: proof.checkpoint)
          #expect(!moved.proves(log.entries[Int(index)], keys: keys), "\(index) as \(other) in \(size)")
        }
      }
    }
  }

  @Test func `an older log is proved to be the beginning and no other`() throws {
    let olders = try (0...Int64(14)).map(log.checkpoint)
    for size in [0, 1, 2, 3, 8, 13] as [Int64] {
      for old in 0...size {
        let proof = try log.consistency(from: old, to: size)
        for (other, older) in olders.enumerated() {
          #expect(proof.proves(older, keys: keys) == (Int64(other) == old), "\(other) as \(old) to \(size)")
        }
      }
    }
  }

  @Test func `only the logs key makes it a proof`() throws {
    let stranger = try SignedLog.signer(Array(repeating: 9, count: 32)).publicKey
    let (inclusion, consistency) = (try log.inclusion(of: 5, in: 23), try log.consistency(from: 5, to: 23))
    let older = try log.checkpoint(5)
    for (keys, holds) in [([], false), ([stranger], false), ([stranger] + keys, true), (keys + [stranger], true)] {
      #expect(inclusion.proves(log.entries[5], keys: keys) == holds)
      #expect(consistency.proves(older, keys: keys) == holds)
    }
  }

  /// Both checkpoints have to be signed, and one key is enough where the log changed its key in between.
  @Test func `a log that changed its key is still one log`() throws {
    let other = try SignedLog(key: 2)
    let proof = try other.consistency(from: 5, to: 23)
    let older = try log.checkpoint(5)
    #expect(proof.proves(older, keys: keys + [other.signer.publicKey]))
    #expect(!proof.proves(older, keys: keys))
    #expect(!proof.proves(older, keys: [other.signer.publicKey]))
  }

  /// A checkpoint altered under its signature is worth nothing, though the hashes still lead to its root.
  @Test func `a changed checkpoint proves nothing`() throws {
    let (inclusion, consistency) = (try log.inclusion(of: 2, in: 3), try log.consistency(from: 2, to: 3))
    let older = try log.checkpoint(2)
    #expect(inclusion.proves(log.entries[2], keys: keys) && consistency.proves(older, keys: keys))
    for (part, replacement) in [("log.example/one\n3\n", "log.example/one\n4\n"), ("/one", "/two")] {
      let changed = try #require(InclusionText(inclusion.encoded.replacing(part, with: replacement)))
      #expect(!changed.proves(log.entries[2], keys: keys))
      let grown = try #require(ConsistencyText(consistency.encoded.replacing(part, with: replacement)))
      #expect(!grown.proves(older, keys: keys))
    }
    let moved = try #require(SignedCheckpoint(older.note.encoded.replacing("/one", with: "/two")))
    #expect(!consistency.proves(moved, keys: keys))
  }

  @Test func `a proof from another tree proves nothing`() throws {
    let forged = try SignedLog(entry: "forged")
    let (right, wrong) = (try log.inclusion(of: 5, in: 23), try forged.inclusion(of: 5, in: 23))
    #expect(wrong.proves(forged.entries[5], keys: keys))
    #expect(!wrong.proves(log.entries[5], keys: keys))
    let mixed = InclusionText(index: 5, proof: wrong.proof, checkpoint: right.checkpoint)
    #expect(!mixed.proves(log.entries[5], keys: keys))
    #expect(!mixed.proves(forged.entries[5], keys: keys))
    let grown = try forged.consistency(from: 5, to: 23)
    #expect(try grown.proves(forged.checkpoint(5), keys: keys))
    #expect(try !grown.proves(log.checkpoint(5), keys: keys))
  }

  /// The same key may sign for two logs with the same entries; one is still not the beginning of the other.
  @Test func `a log is no beginning of one with another origin`() throws {
    let other = try SignedLog("log.example/two")
    #expect(try other.checkpoint(5).isSigned(by: keys))
    #expect(try !other.consistency(from: 5, to: 23).proves(log.checkpoint(5), keys: keys))
  }

  /// The proof's own number must be the one that was signed, or a log could take back entries that it had counted.
  @Test func `the older size is the one that was signed`() throws {
    let proof = try log.consistency(from: 5, to: 23)
    for size in [4, 5, 6] as [Int64] {
      let claimed = try #require(Checkpoint(origin: log.origin, size: size, root: log.tree.root(at: 5)))
      let older = try SignedCheckpoint(claimed, by: [log.signer])
      #expect(proof.proves(older, keys: keys) == (size == 5))
    }
  }

  /// A proof of growth must not be turned round to hide what came later.
  @Test func `a log never shrinks`() throws {
    let newer = try log.checkpoint(23)
    for proof in [[], try log.tree.consistencyProof(from: 5, to: 23)] {
      #expect(try !ConsistencyText(old: 23, proof: proof, checkpoint: log.checkpoint(5)).proves(newer, keys: keys))
    }
  }
}
