/// Turns a terminal's bytes into characters, and a paste into one piece of text.
struct KeyDecoder {
  /// What was typed.
  enum Key: Hashable {
    /// One character, or part of a key's escape sequence.
    case scalar(Unicode.Scalar)
    /// A paste, on one line.
    case paste(String)
  }

  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteBegins = Array("\u{1B}[200~".utf8)
  private static let pasteEnds = Array("\u{1B}[201~".utf8)
  private static let pasteLimit = 16_384

  /// Takes bytes in; gives the keys that are whole.
  mutating func take(_ more: [UInt8]) -> [Key] {
    bytes += more
    var keys: [Key] = []
    var place = 0
    while place < bytes.count {
      let rest = bytes[place...]
      if let text = pasted {
        guard let end = rest.firstRange(of: Self.pasteEnds) else {
          // The end may lie across two reads: its first bytes wait.
          let kept = min(rest.count, Self.pasteEnds.count - 1)
          pasted = text + rest.dropLast(kept)
          place = bytes.count - kept
          break
        }
        keys.append(.paste(Self.line(text + rest[..<end.lowerBound])))
        pasted = nil
        place = end.upperBound
      } else if rest.starts(with: Self.pasteBegins) {
        pasted = []
        place += Self.pasteBegins.count
      } else if rest.count < Self.pasteBegins.count, rest.count > 2, Self.pasteBegins.starts(with: rest) {
        break
      } else if let (scalar, length) = Self.scalar(rest) {
        keys.append(.scalar(scalar))
        place += length
      } else {
        break
      }
    }
    bytes = Array(bytes[min(place, bytes.count)...])
    return keys
  }

  /// The first character and its length in bytes; nil if it is not whole yet.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = bytes.first else { return nil }
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return nil }
    return scalar == "\u{FFFD}" ? (scalar, 1) : (scalar, length)
  }

  /// A paste never ends a line: its line breaks and tabs become spaces, other control characters go.
  private static func line(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(pasteLimit), as: UTF8.self)
    var line = ""
    for character in text {
      if character.isNewline || character == "\t" {
        if !line.isEmpty, line.last != " " { line.append(" ") }
      } else if !character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        line.append(character)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
