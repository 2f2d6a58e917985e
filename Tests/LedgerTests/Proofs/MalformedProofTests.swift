import Ledger
import Testing

/// Each text is a right one but for one change; what is changed is sure to be there.
@Suite("Texts that are no proofs")
struct MalformedProofTests {
  private static let hash = "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s="
  private let checkpoint: SignedCheckpoint
  private let inclusion: String
  private let consistency: String

  init() throws {
    checkpoint = try SignedLog().checkpoint(23)
    let proof = [[UInt8]](repeating: Array(repeating: 0xAB, count: 32), count: 2)
    inclusion = InclusionText(index: 5, proof: proof, checkpoint: checkpoint).encoded
    consistency = ConsistencyText(old: 5, proof: proof, checkpoint: checkpoint).encoded
  }

  @Test func `the texts that the others are made of are proofs`() {
    #expect(InclusionText(inclusion)?.index == 5)
    #expect(ConsistencyText(consistency)?.old == 5)
    #expect(InclusionText(consistency) == nil)
    #expect(ConsistencyText(inclusion) == nil)
  }

  private static let numbers = [
    "05", "+5", "-5", "-0", "", " 5", "5 ", "5\r", "x", "5x", "0x5", "9223372036854775808", "٥", "5\u{301}",
  ]

  @Test(arguments: numbers)
  func `a number of another form is refused`(_ number: String) {
    #expect(InclusionText(inclusion.replacing("index 5\n", with: "index \(number)\n")) == nil)
    #expect(ConsistencyText(consistency.replacing("old 5\n", with: "old \(number)\n")) == nil)
  }

  @Test(arguments: [
    String(hash.dropLast()), hash + "=", hash + " ", " " + hash, hash.replacing("6s=", with: "6t="),
    "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urqw==", "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6ur", "hash", "=", " ",
  ])
  func `a hash of another form is refused`(_ wrong: String) {
    #expect(InclusionText(inclusion.replacing(Self.hash, with: wrong, maxReplacements: 1)) == nil)
    #expect(ConsistencyText(consistency.replacing(Self.hash, with: wrong, maxReplacements: 1)) == nil)
  }

  @Test(arguments: [
    ("c2sp.org/tlog-proof@v1\n", ""), ("c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v2\n"),
    ("c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v1 \n"), ("c2sp.org/tlog-proof@v1\n", "C2SP.org/tlog-proof@v1\n"),
    ("c2sp.org/tlog-proof@v1\n", "\nc2sp.org/tlog-proof@v1\n"),
    ("c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v1\n\n"),
    ("c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v1\nextra AA==\nextra AA==\n"),
    ("index 5\n", ""), ("index 5\n", "index 5\nindex 5\n"), ("index 5\n", "index 5\nextra AA==\n"),
    ("index 5\n", "index 5\n\n"), ("index 5\n", "Index 5\n"), ("index 5\n", "index\u{A0}5\n"), ("index 5\n", "old 5\n"),
    ("index 5\n", "more\nindex 5\n"), ("\n\nlog.example", "\nlog.example"), ("\n\nlog.example", "\n\n\nlog.example"),
    ("\n23\n", "\n023\n"), ("\n", "\r\n"),
  ])
  func `another proof of inclusion is refused`(_ part: String, _ replacement: String) {
    #expect(inclusion.contains(part))
    #expect(InclusionText(inclusion.replacing(part, with: replacement)) == nil)
  }

  @Test(arguments: [
    ("old 5\n", ""), ("old 5\n", "\nold 5\n"), ("old 5\n", "old 5\n\n"), ("old 5\n", "old 5\nold 5\n"),
    ("old 5\n", "Old 5\n"), ("old 5\n", "old5\n"), ("old 5\n", "extra AA==\nold 5\n"), ("old 5\n", "index 5\n"),
    ("\n\nlog.example", "\nlog.example"), ("\n\nlog.example", "\n\n\nlog.example"), ("\n23\n", "\n-23\n"),
    ("\n", "\r\n"),
  ])
  func `another proof of consistency is refused`(_ part: String, _ replacement: String) {
    #expect(consistency.contains(part))
    #expect(ConsistencyText(consistency.replacing(part, with: replacement)) == nil)
  }

  @Test func `a proof cut short is refused`() {
    for text in [inclusion, consistency] {
      for count in 0..<text.count {
        #expect(InclusionText(String(text.prefix(count))) == nil)
        #expect(ConsistencyText(String(text.prefix(count))) == nil)
      }
    }
    #expect(InclusionText(checkpoint.note.encoded) == nil)
    #expect(ConsistencyText(checkpoint.note.encoded) == nil)
  }
}
