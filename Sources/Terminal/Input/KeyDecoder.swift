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

  private var scanner = KeyScanner()
  /// The bytes of a character that is not whole yet.
  private var character: [UInt8] = []
  /// The bytes of a sequence so far.
  private var sequence: [UInt8] = []
  private var pasted: [UInt8] = []
  /// Whether what still comes of a paste is dropped: it was given already as far as it goes, or given up.
  private var dropsPaste = false

  /// Whether a byte came that is no text in UTF-8, as of a keyboard of another encoding; it is in no line.
  private(set) var metNoText = false

  private static let pasteLimit = 16_384

  /// For how many milliseconds more bytes are waited for, before what came so far is settled; nil where nothing is open.
  var patience: Int? { scanner.patience }

  /// A new line begins.
  mutating func beginLine() { metNoText = false }

  /// Takes bytes in; gives the keys that are whole.
  mutating func take(_ bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { add(scanner.take(byte), of: byte, to: &keys) }
    return keys
  }

  /// What is not whole, when nothing came for so many milliseconds: Esc, the paste as far as it came, or nothing.
  mutating func settle(after milliseconds: Int) -> [Key] {
    var keys: [Key] = []
    add(scanner.settle(after: milliseconds), to: &keys)
    return keys
  }

  /// Ctrl-C came beside the bytes, as a signal: whatever is not whole is given up.
  mutating func interrupt() { _ = take([0x03]) }

  private mutating func add(_ step: KeyScanner.Step, of byte: UInt8? = nil, to keys: inout [Key]) {
    switch step {
    case .byte(let key): return addCharacter(key, to: &keys)
    case .part: return addPart(byte)
    case .escape:
      addPart(0x1B)
      keys.append(.named(.escape))
    case .alt(let key): if let named = NamedKey(alt: key) { keys.append(.named(named)) }
    case .sequence:
      addPart(byte)
      // Behind the Esc, `[` or `O` is of no account.
      let text = String(decoding: sequence.dropFirst(), as: UTF8.self)
      if let named = NamedKey(sequence: text) { keys.append(.named(named)) }
    case .pasteBegan: (pasted, dropsPaste) = ([], false)
    case .pasted: addPasted(byte, to: &keys)
    case .pasteEnded(let mark): endPaste(mark: mark, to: &keys)
    }
  }

  /// Esc begins anew, and breaks off a character that was not whole.
  private mutating func addPart(_ byte: UInt8?) {
    guard let byte else { return }
    if byte == 0x1B { (sequence, character) = ([], []) } else { sequence.append(byte) }
  }

  private mutating func addCharacter(_ byte: UInt8, to keys: inout [Key]) {
    if byte == 0x03 { (pasted, dropsPaste) = ([], true) }
    character.append(byte)
    while let (scalar, length) = Self.scalar(character[...]) {
      character.removeFirst(length)
      if scalar == "\u{FFFD}", length == 1 { metNoText = true }
      if Self.isTaken(scalar) { keys.append(.scalar(scalar)) }
    }
  }

  private mutating func addPasted(_ byte: UInt8?, to keys: inout [Key]) {
    guard !dropsPaste, let byte else { return }
    pasted.append(byte)
    if pasted.count >= Self.pasteLimit { endPaste(mark: 0, to: &keys) }
  }

  private mutating func endPaste(mark: Int, to keys: inout [Key]) {
    if !dropsPaste { keys.append(.paste(Self.line(pasted.dropLast(mark)))) }
    (pasted, dropsPaste) = ([], true)
  }

  /// The first character and its length in bytes; nil if it is not whole yet.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = bytes.first else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
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
  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
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
