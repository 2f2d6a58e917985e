import Ledger
import TestSupport
import Testing

@Suite("Checkpoints on paper")
struct CheckpointCodeTests {
  /// Codes that were written down must stay readable, so they are fixed here; another program computed them.
  @Test(
    arguments: [
      (0, Array(MerkleTree.emptyRoot.prefix(10)), "0-0107-5237-9606-0237-0811-6651-4716"),
      (
        20_852_163, [0x0A, 0xC5, 0x18, 0x6A, 0x91, 0x86, 0x3E, 0x8E, 0x1D, 0x90],
        "20852163-0005-0859-4327-8982-7436-5515-6881"
      ),
      (7, Array(repeating: 0, count: 10), "7-0000-0000-0000-0000-0000-0000-0029"),
      (7, Array(repeating: 0xFF, count: 10), "7-0120-8925-8196-1462-9174-7061-7524"),
      (JSON.integerLimit, Array(repeating: 0xFF, count: 10), "9007199254740991-0120-8925-8196-1462-9174-7061-7523"),
    ] as [(Int64, [UInt8], String)])
  func `a code stays as it is`(_ size: Int64, _ prefix: [UInt8], _ text: String) throws {
    let root = prefix + Array(repeating: 9, count: 22)
    let code = CheckpointCode(try #require(Checkpoint(origin: "a", size: size, root: root)))
    #expect(code.description == text)
    #expect(try CheckpointCode(text) == code)
    #expect(code.size == size)
    #expect(code.prefix == prefix)
    #expect(code.matches(root: root))
  }

  @Test func `every code is read as it was written`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SeededGenerator(seed: seed, for: "codes")
    for _ in 0..<300 {
      let code = try Self.code(&chance)
      let text = code.description
      let parts = text.split(separator: "-", maxSplits: 1)
      let digits = parts[1].filter(\.isNumber)
      let typed = [
        text, " \(text) ", "\(parts[0])-\(digits)", "\(parts[0]) - \(digits)", text.replacing("-", with: " - "),
        "\(parts[0])-\(parts[1].replacing("-", with: " "))",
        "\(parts[0])-\(digits.map(String.init).joined(separator: " "))",
        "\(parts[0])--\(digits)-", "-\(text)", "\(text)\r\n", "\u{FEFF}\(text)",
        // As a word processor, a page or a mail leaves them.
        text.replacing("-", with: "–"), text.replacing("-", with: " — "), text.replacing("-", with: "\u{2011}"),
        text.replacing("-", with: "\u{AD}-\u{200B}"), text.replacing("-", with: "\u{2212}\u{A0}"),
        text.replacing("-", with: "\u{202F}-\u{2009}"),
      ]
      for text in typed { #expect(try CheckpointCode(text) == code, "seed \(seed): \(text)") }
    }
  }

  /// A group too few or too many, no hyphen after the size, another sign than a digit, even one that is a digit elsewhere.
  @Test(arguments: [
    "", "-", " ", "7", "7-", "-7", "7-0000-0000-0000-0000-0000-0000-002", "7-0000-0000-0000-0000-0000-0000-00290",
    "7-0000-0000-0000-0000-0000-0029", "7 0000-0000-0000-0000-0000-0000-0029", "70000000000000000000000000000029",
    "7-0000-0000-0000-0000-0000-0000-002O", "7-0000.0000.0000.0000.0000.0000.0029",
    "+7-0000-0000-0000-0000-0000-0000-0029",
    "7\u{AD}0000\u{AD}0000\u{AD}0000\u{AD}0000\u{AD}0000\u{AD}0000\u{AD}0029",
    "7-0000-0000-0000-0000-0000-0000-0029\u{0}",
    "٧-0000-0000-0000-0000-0000-0000-0029",
    "7-0000-0000-0000-0000-0000-0000-002９", "a-0000-0000-0000-0000-0000-0000-0029",
    "7-\u{301}0000-0000-0000-0000-0000-0000-0029",
  ])
  func `what is no code is a slip of form`(_ text: String) {
    #expect(throws: CheckpointCode.Slip.form) { try CheckpointCode(text) }
  }

  /// Check digits that fit do not make a code of a number that no ten bytes have, nor of a size that is none.
  @Test(arguments: [
    ("7", "01208925819614629174706176"), ("7", "99999999999999999999999999"), ("07", "00000000000000000000000000"),
    ("00", "00000000000000000000000000"), ("9223372036854775808", "00000000000000000000000000"),
    (String(repeating: "9", count: 40), "00000000000000000000000000"),
  ])
  func `a number that is too great is a slip of form`(_ size: String, _ number: String) {
    let slips = (0..<100).map { check in
      let digits = check < 10 ? "0\(check)" : "\(check)"
      return #expect(throws: CheckpointCode.Slip.self) { try CheckpointCode("\(size)-\(number)\(digits)") }
    }
    #expect(slips.contains(.form))
  }

  /// Eighty bits are compared and no more: what was written down is all there is to compare.
  @Test func `a root matches by its first eighty bits`() throws {
    let log = try SignedLog()
    let checkpoint = try log.checkpoint(23).checkpoint
    let code = CheckpointCode(checkpoint)
    for bit in 0..<256 {
      var root = checkpoint.root
      root[bit / 8] ^= 0x80 >> (bit % 8)
      #expect(code.matches(root: root) == (bit >= 80), "bit \(bit)")
    }
    #expect(!code.matches(root: []))
    #expect(!code.matches(root: Array(checkpoint.root.prefix(9))))
  }

  static func code(_ chance: inout SeededGenerator) throws -> CheckpointCode {
    let size = Int64.random(in: 0...JSON.integerLimit, using: &chance) >> Int64.random(in: 0...52, using: &chance)
    let root = (0..<32).map { _ in UInt8.random(in: 0...255, using: &chance) }
    return CheckpointCode(try #require(Checkpoint(origin: "a", size: size, root: root)))
  }
}
