/// The names in a Swift file, without comments and texts: what it declares for the rest of its target, and what it uses.
struct SourceWords {
  /// Types, functions and values that are declared outside everything else, but for private ones.
  private(set) var declared: Set<String> = []
  /// Every name that does not follow a dot.
  private(set) var used: Set<String> = []

  private static let declaring: Set<String> = [
    "struct", "class", "enum", "protocol", "actor", "typealias", "func", "let", "var",
  ]

  private let bytes: [UInt8]
  private var at = 0

  /// The words of this text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    read()
  }

  private mutating func read() {
    var (depth, isPrivate, last) = (0, false, "")
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      case UInt8(ascii: "\""): skipText()
      case UInt8(ascii: "{"), UInt8(ascii: "("):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"):
        depth -= 1
        at += 1
      case let byte where Self.isLetter(byte):
        let followsDot = at > 0 && bytes[at - 1] == UInt8(ascii: ".")
        let word = word()
        if last != "import", !followsDot { used.insert(word) }
        if depth == 0 {
          if word == "private" || word == "fileprivate" { isPrivate = true }
          if Self.declaring.contains(last) {
            if !isPrivate { declared.insert(word) }
            isPrivate = false
          }
        }
        last = word
      default: at += 1
      }
    }
  }

  private var next: UInt8? { at + 1 < bytes.count ? bytes[at + 1] : nil }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func word() -> String {
    let start = at
    while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// Goes behind a text, with the texts in it.
  private mutating func skipText() {
    let quotes = bytes[at...].prefix { $0 == UInt8(ascii: "\"") }.count
    let isLong = quotes >= 3
    at += isLong ? 3 : 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\") {
        if next == UInt8(ascii: "(") { skipValue() } else { at += 2 }
      } else if bytes[at] == UInt8(ascii: "\"") {
        guard isLong else { break }
        if bytes[at...].prefix(3).allSatisfy({ $0 == UInt8(ascii: "\"") }) { break }
        at += 1
      } else {
        at += 1
      }
    }
    at += isLong ? 3 : 1
  }

  /// Goes behind a value in a text.
  private mutating func skipValue() {
    var depth = 0
    at += 1
    repeat {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        skipText()
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      at += 1
    } while depth > 0 && at < bytes.count
  }
}
