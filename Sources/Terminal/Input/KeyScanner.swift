/// Tells keys from the sequences that begin with Esc, byte by byte, in whatever pieces a terminal's bytes come: other keys, pastes,
/// and late answers of the terminal, which are no text. It keeps none of them: at a PIN's prompts a byte may be a digit.
///
/// Nothing that breaks off swallows the keyboard: Ctrl-C is a key wherever it comes, and what is not whole is given up when nothing
/// follows for a while, a sequence also by its length. A paste is never typed: what comes of it behind Ctrl-C is still one.
struct KeyScanner {
  /// What a byte came to.
  enum Step: Hashable {
    /// A key of its own, on the keypad too.
    case byte(UInt8)
    /// Esc, and nothing behind it.
    case escape
    /// A key with Alt.
    case alt(UInt8)
    /// A part of something longer, or of nothing.
    case part
    /// The last byte of a sequence that begins with `Esc [` or `Esc O`.
    case sequence
    case pasteBegan
    /// A byte of a paste, or of the mark at its end.
    case pasted
    /// The end of a paste; so many bytes of the mark were taken for pasted ones.
    case pasteEnded(mark: Int)
  }

  private enum State { case none, escape, sequence, keypad, function, answer, answerEscape, paste }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let pasteBegin = Array("200".utf8)
  /// So long no sequence is that anybody waits for.
  private static let longest = 4096
  /// How long an Esc is given to turn out to be the beginning of another key. A terminal sends those at once.
  private static let escapePatience = 50
  /// How long the rest of anything is waited for. A slow line parts a key, but not for long.
  private static let restPatience = 1000

  private var state = State.none
  /// How many bytes a sequence has behind its beginning.
  private var count = 0
  /// How many of them, from the first, are those of a paste's beginning; or how many of a paste's last bytes are of its end.
  private var agreed = 0
  /// Whether Ctrl-C came in a paste: what is left of it comes at once, or it is none any more.
  private var isBrokenOff = false

  /// For how many milliseconds more bytes are waited for, before what came so far is settled; nil where nothing is open.
  var patience: Int? {
    switch state {
    case .none: nil
    case .escape: Self.escapePatience
    case .paste where isBrokenOff: Self.escapePatience
    case .sequence, .keypad, .function, .answer, .answerEscape, .paste: Self.restPatience
    }
  }

  mutating func take(_ byte: UInt8) -> Step {
    if byte == 0x03 {
      if state != .paste { state = .none }
      isBrokenOff = state == .paste
      agreed = 0
      return .byte(byte)
    }
    switch state {
    case .none: return byte == 0x1B ? begin() : .byte(byte)
    case .escape: return kind(byte)
    case .sequence, .keypad, .function: return follow(byte)
    case .answer, .answerEscape: return answer(byte)
    case .paste: return paste(byte)
    }
  }

  /// What is open, when nothing came for so many milliseconds.
  mutating func settle(after milliseconds: Int) -> Step {
    guard let patience, milliseconds >= patience else { return .part }
    defer { (state, agreed) = (.none, 0) }
    return state == .escape ? .escape : state == .paste ? .pasteEnded(mark: agreed) : .part
  }

  private mutating func begin() -> Step {
    state = .escape
    return .part
  }

  private mutating func end(_ step: Step) -> Step {
    state = .none
    return step
  }

  /// The byte behind an Esc.
  private mutating func kind(_ byte: UInt8) -> Step {
    (count, agreed) = (0, 0)
    switch byte {
    case 0x1B: return .escape
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "O"): state = .keypad
    // Answers to what was asked (OSC, DCS, APC, PM, SOS), however late.
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): state = .answer
    default: return end(.alt(byte))
    }
    return .part
  }

  private mutating func follow(_ byte: UInt8) -> Step {
    switch byte {
    case 0x1B: return begin()
    case 0x20...0x3F where state != .function:
      if agreed == count, count < Self.pasteBegin.count, byte == Self.pasteBegin[count] { agreed += 1 }
      count += 1
      return count < Self.longest ? .part : end(.part)
    // The console of Linux sends `Esc [ [ A` for F1.
    case UInt8(ascii: "[") where state == .sequence && count == 0:
      state = .function
      return .part
    case 0x20...0x7E: break
    default: return end(.byte(byte))
    }
    if state == .keypad, count == 0, let key = Keypad.key(byte) { return end(.byte(key)) }
    let beginsPaste =
      state == .sequence && byte == UInt8(ascii: "~") && count == agreed && agreed == Self.pasteBegin.count
    guard beginsPaste else { return end(.sequence) }
    (state, agreed, isBrokenOff) = (.paste, 0, false)
    return .pasteBegan
  }

  /// Ends with BEL or `Esc \`; another sequence breaks it off.
  private mutating func answer(_ byte: UInt8) -> Step {
    if state == .answerEscape, byte != 0x1B { return byte == UInt8(ascii: "\\") ? end(.part) : kind(byte) }
    count += 1
    if byte == 0x07 || count >= Self.longest { return end(.part) }
    state = byte == 0x1B ? .answerEscape : .answer
    return .part
  }

  private mutating func paste(_ byte: UInt8) -> Step {
    agreed = byte == Self.pasteEnd[agreed] ? agreed + 1 : byte == 0x1B ? 1 : 0
    guard agreed == Self.pasteEnd.count else { return .pasted }
    return end(.pasteEnded(mark: agreed - 1))
  }
}
