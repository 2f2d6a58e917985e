import TestSupport

/// The inputs of one seed by number. Each depends on seed and number only, so that it can be repeated alone.
struct FuzzCases {
  let seed: UInt64
  private let corpus: [[UInt8]]

  private static let sizeLimit = 16_384

  init(_ corpus: [[UInt8]], seed: UInt64) {
    self.corpus = corpus
    self.seed = seed
  }

  /// The corpus as it is, then one of it after the other with one to twelve changes.
  subscript(number: UInt64) -> [UInt8] {
    if number < corpus.count { return corpus[Int(number)] }
    var generator = SeededGenerator(seed: seed &+ number &* 0xD134_2543_DE82_EF95)
    var bytes = corpus.randomElement(using: &generator) ?? []
    for _ in 0..<(1 << Int.random(in: 0...3, using: &generator)) + Int.random(in: 0...4, using: &generator) {
      change(&bytes, &generator)
    }
    return Array(bytes.prefix(Self.sizeLimit))
  }

  private func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let range = Self.range(in: bytes, &generator)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0:
      if let place = bytes.indices.randomElement(using: &generator) {
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
    case 1:
      if let place = bytes.indices.randomElement(using: &generator) {
        bytes[place] = .random(in: 0...255, using: &generator)
      }
    case 2: bytes.removeSubrange(range)
    case 3: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 4:
      let many = Int.random(in: 2...40, using: &generator)
      bytes.insert(contentsOf: (0..<many).flatMap { _ in bytes[range].prefix(64) }, at: range.upperBound)
    case 5:
      let other = corpus.randomElement(using: &generator) ?? []
      bytes.replaceSubrange(range, with: other[Self.range(in: other, &generator)])
    case 6: bytes.replaceSubrange(range.prefix(1), with: Self.text(&generator).utf8)
    case 7: bytes.insert(contentsOf: Self.text(&generator).utf8, at: range.lowerBound)
    default: Self.changeNumber(&bytes, &generator)
    }
  }

  /// Mostly short, seldom up to the whole.
  private static func range(in bytes: [UInt8], _ generator: inout SeededGenerator) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let longest = Bool.random(using: &generator) ? 8 : bytes.count
    return start..<min(bytes.count, start + Int.random(in: 0...longest, using: &generator))
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    odd.randomElement(using: &generator) ?? ""
  }

  /// Puts another number in the place of one that is there.
  private static func changeNumber(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = bytes.indices.filter({ digits.contains(bytes[$0]) }).randomElement(using: &generator),
      let number = numbers.randomElement(using: &generator)
    else { return }
    let end = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.endIndex
    bytes.replaceSubrange(first..<end, with: number.utf8)
  }

  private static let numbers = [
    "0", "-1", "00", "1", "29", "31", "99", "255", "256", "1900", "2100", "65535", "65536", "2147483648", "4294967296",
    "9007199254740991", "9007199254740992", "9223372036854775807", "9223372036854775808", "18446744073709551616",
    "340282366920938463463374607431768211456", "1e9", "1.5",
  ]

  /// What readers of text stumble over: ends, quotes, escapes, marks, letters that grow or shrink when their case changes.
  private static let odd = [
    "\0", "\n", "\r", "\r\n", "\t", " ", ",", "\"", "\"\"", "'", "-", "—", "+", "/", "\\", "\\u0000", "\\ud800", "{",
    "}",
    "[", "]", ":", ": ", "- ", "#", "&a ", "*a", "!!binary ", "|\n", ">\n", "---\n", "<", "</", "/>", "<!--", "-->",
    "<![CDATA[", "]]>", "&#x0;", "&amp;", "&lt;", "<!DOCTYPE a>", "\u{1B}", "\u{1B}[", "\u{1B}[200~", "\u{1B}[201~",
    "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{300}", "\u{301}\u{302}\u{303}\u{304}", "ß", "ſ", "İ", "ı", "ǅ", "ﬀ",
    "Å",
    "ñ", "n\u{303}", "½", "²", "Ⅷ", "٣", "३", "௧", "\u{1160}", "각", "ᄀ", "字", "\u{200B}", "\u{200D}", "\u{202E}",
    "\u{2028}", "\u{FEFF}", "\u{FFFD}", "👨‍👩‍👧", "🇺🇸", "\u{E0041}", "\u{10FFFF}",
  ]
}
