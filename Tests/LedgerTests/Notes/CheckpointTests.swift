import Ledger
import Testing

@Suite("Checkpoints (C2SP tlog-checkpoint)")
struct CheckpointTests {
  /// The specification's example, and its signatures as `tlog-cosignature` prints them.
  private static let text =
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
  private static let note = """
    \(text)
    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZni\
    Mp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
    — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHe\
    olMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==

    """

  @Test func `the specifications example is read and written`() throws {
    let checkpoint = try #require(Checkpoint(text: Self.text))
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(Hex.encode(checkpoint.root) == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")
    #expect(checkpoint.text == Self.text)
    #expect(Checkpoint(origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root) == checkpoint)
  }

  @Test func `a witnesss signature beside the logs is let stand`() throws {
    let signed = try #require(SignedCheckpoint(Self.note))
    #expect(signed.checkpoint == Checkpoint(text: Self.text))
    #expect(signed.note.signatures.map(\.name) == ["example.com/behind-the-sofa", "witness.example.com/w1"])
    #expect(signed.note.signatures.map(\.bytes.count) == [64, 72])
    #expect(signed.note.encoded == Self.note)
  }

  @Test(arguments: [
    ("20852163", "020852163"), ("20852163", "+20852163"), ("20852163", "-20852163"), ("20852163", "-0"),
    ("20852163", ""), ("20852163", " 20852163"), ("20852163", "20852163 "), ("20852163", "2e7"), ("20852163", "0x10"),
    ("20852163", "9223372036854775808"), ("20852163", "٣"), ("20852163", "20852163\r"), ("q2I=", "q2I"),
    ("q2I=", "q2J="),
    ("q2I=", "q2I=="), ("q2I=", ""), ("q2I=", "q2I= "), ("q2I=\n", "q2I="), ("q2I=\n", "q2I=\n\n"),
    ("q2I=\n", "q2I=\nextension\n"), ("CsUY", ""), ("CsUY", "CsUYCsUY"), ("example.com/behind-the-sofa", ""),
    ("example.com/behind-the-sofa", "a b"), ("example.com/behind-the-sofa", "a+b"),
    ("example.com/behind-the-sofa\n", ""), ("example.com/behind-the-sofa", "\nexample.com"), ("20852163\n", ""),
    ("20852163\n", "20852163\n\n"), ("\n", "\r\n"),
  ])
  func `another text is refused`(_ part: String, _ replacement: String) {
    #expect(Self.text.contains(part))
    #expect(Checkpoint(text: Self.text.replacing(part, with: replacement)) == nil)
  }

  @Test func `another value is refused`() {
    let root = [UInt8](repeating: 1, count: 32)
    #expect(Checkpoint(origin: "a", size: 0, root: root) != nil)
    #expect(Checkpoint(origin: "a", size: JSON.integerLimit, root: root) != nil)
    #expect(Checkpoint(origin: "a", size: JSON.integerLimit + 1, root: root) == nil)
    #expect(Checkpoint(origin: "a", size: .max, root: root) == nil)
    #expect(Checkpoint(origin: "a", size: -1, root: root) == nil)
    #expect(Checkpoint(origin: "", size: 0, root: root) == nil)
    #expect(Checkpoint(origin: "a\nb", size: 0, root: root) == nil)
    for count in [0, 20, 31, 33, 64] {
      #expect(Checkpoint(origin: "a", size: 0, root: Array(repeating: 1, count: count)) == nil)
    }
  }

  @Test func `a trees checkpoint has its size and root`() throws {
    let log = try SignedLog()
    let checkpoint = Checkpoint(origin: log.origin, log.tree.frontier)
    #expect(try checkpoint == log.checkpoint(23).checkpoint)
    #expect(Checkpoint(origin: "a", .empty).root == MerkleTree.emptyRoot)
  }

  @Test func `what is signed is read again and counts for its keys`() throws {
    let log = try SignedLog()
    let (old, new) = (log.signer, try SignedLog.signer(Array(repeating: 2, count: 32)))
    let checkpoint = Checkpoint(origin: log.origin, log.tree.frontier)
    let signed = try SignedCheckpoint(checkpoint, by: [old, new])
    #expect(SignedCheckpoint(signed.note.encoded) == signed)
    #expect(signed.note.text == checkpoint.text)
    #expect(signed.isSigned(by: [old.publicKey]))
    #expect(signed.isSigned(by: [new.publicKey]))
    #expect(try !signed.isSigned(by: [SignedLog.signer(Array(repeating: 3, count: 32)).publicKey]))
    #expect(!signed.isSigned(by: []))
    #expect(throws: SigningFailed.self) { try SignedCheckpoint(checkpoint, by: []) }
  }

  /// A key signs for one log: under another name its signature is nobody's.
  @Test func `a signature under another name than the origin does not count`() throws {
    let log = try SignedLog()
    let text = Checkpoint(origin: log.origin, log.tree.frontier).text
    let line = try log.signer.sign(text, as: "log.example/two")
    let signed = try #require(SignedCheckpoint("\(text)\n— log.example/two \(line.encoded)\n"))
    #expect(!signed.isSigned(by: [log.signer.publicKey]))
  }

  @Test func `a note of another text is no checkpoint`() {
    #expect(SignedCheckpoint(SignedNoteTests.neumann) == nil)
    #expect(SignedCheckpoint(Self.text) == nil)
  }
}
