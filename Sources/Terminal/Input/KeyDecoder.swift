/// Turns a terminal's bytes into keys, and a paste into one piece of text.
struct KeyDecoder {
  /// What was typed.
  enum Key: Hashable {
    /// One character, or a control character.
    case scalar(Unicode.Scalar)
    /// A key without a character.
    case named(NamedKey)
    /// A paste, on one line.
    case paste(String)
  }

  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  private static let pasteEnds = Array("\u{1B}[201~".utf8)
  private static let pasteLimit = 16_384
  /// So long no sequence is that anybody waits for.
  private static let longestSequence = 4096

  /// Whether an Esc came that could be a key of its own, or the beginning of another. Once more of another came, its rest will come.
  var isUndecided: Bool { pasted == nil && bytes == [0x1B] }

  /// Takes bytes in; gives the keys that are whole.
  mutating func take(_ more: [UInt8]) -> [Key] {
    bytes += more
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty, let length = step(rest, &keys) { rest = rest.dropFirst(length) }
    bytes = Array(rest)
    return keys
  }

  /// What an undecided Esc was, when nothing follows it.
  mutating func settle() -> [Key] {
    guard isUndecided else { return [] }
    bytes = []
    return [.named(.escape)]
  }

  /// Adds the first key; its length in bytes, or nil if it is not whole yet.
  private mutating func step(_ rest: ArraySlice<UInt8>, _ keys: inout [Key]) -> Int? {
    if let text = pasted { return paste(text, rest, &keys) }
    if rest.first == 0x1B { return escape(rest, &keys) }
    guard let (scalar, length) = Self.scalar(rest) else { return nil }
    if Self.isTaken(scalar) { keys.append(.scalar(scalar)) }
    return length
  }

  private mutating func paste(_ text: [UInt8], _ rest: ArraySlice<UInt8>, _ keys: inout [Key]) -> Int? {
    guard let end = rest.firstRange(of: Self.pasteEnds) else {
      // The end may lie across two reads: its first bytes wait.
      let taken = max(0, rest.count - (Self.pasteEnds.count - 1))
      if text.count < Self.pasteLimit { pasted = text + rest.prefix(taken) }
      return taken > 0 ? taken : nil
    }
    keys.append(.paste(Self.line(text + rest[..<end.lowerBound])))
    pasted = nil
    return end.upperBound - rest.startIndex
  }

  private mutating func escape(_ rest: ArraySlice<UInt8>, _ keys: inout [Key]) -> Int? {
    let after = rest.dropFirst()
    guard let kind = after.first else { return nil }
    if kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") {
      let body = after.dropFirst()
      guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
        return body.count < Self.longestSequence ? nil : rest.count
      }
      let sequence = String(decoding: rest[(rest.startIndex + 2)...end], as: UTF8.self)
      if sequence == "200~" { pasted = [] } else if let key = NamedKey(sequence: sequence) { keys.append(.named(key)) }
      return end - rest.startIndex + 1
    }
    if kind == 0x1B {
      keys.append(.named(.escape))
      return 1
    }
    if let key = NamedKey(alt: kind) { keys.append(.named(key)) }
    return 2
  }

  /// The first character and its length in bytes; nil if it is not whole yet.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = bytes.first else { return nil }
    let length = first < 0xC0 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let begun = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    // The rest of it may still come; anything else in its place is no character at all.
    if begun.count < length - 1, begun.count == bytes.count - 1 { return nil }
    guard let scalar = String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars.first else {
      return ("\u{FFFD}", 1)
    }
    return (scalar, length)
  }

  /// Whether a character may come into a line: what the screen would not show is not typed either.
  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value != 0 : scalar != "\u{FFFD}" && OutputFilter.shows(scalar)
  }

  /// A paste never ends a line: its line breaks and tabs become spaces, other control characters go.
  private static func line(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(pasteLimit), as: UTF8.self)
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = line.last, last != " " { line.append(" ") }
      } else if isTaken(scalar), scalar.value > 0x20, scalar.value != 0x7F {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }
}
