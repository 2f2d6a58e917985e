/// Tells keys from the sequences that begin with Esc, byte by byte, in whatever pieces a terminal's bytes come. It keeps none of them:
/// at these prompts a byte may be a digit of a PIN.
struct EscapeKeys {
  /// What a byte came to.
  enum Step: Hashable {
    /// A key of its own.
    case byte(UInt8)
    /// Esc, and nothing behind it.
    case escape
    /// A part of a key that is none here, or of a paste. Ctrl-C is no part of one.
    case nothing
  }

  private enum Begun { case none, escape, sequence }

  private var begun = Begun.none
  /// How far the parameters of a sequence agree with those of a paste's beginning and end: `200` and `201`.
  private var agreed = 0
  private var isEnd = false
  private var isPasting = false

  /// How long an Esc waits for what may follow it, in milliseconds.
  static let patience = 50

  /// Whether an Esc came that could be a key of its own, or the beginning of another.
  var isUndecided: Bool { begun == .escape }

  mutating func take(_ byte: UInt8) -> Step {
    switch begun {
    case .none:
      if byte == 0x1B { begun = .escape } else if !isPasting || byte == 0x03 { return .byte(byte) }
      return .nothing
    case .escape:
      if byte == 0x1B { return isPasting ? .nothing : .escape }
      let isLong = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
      (begun, agreed, isEnd) = (isLong ? .sequence : .none, 0, false)
      return .nothing
    case .sequence: return follow(byte)
    }
  }

  private mutating func follow(_ byte: UInt8) -> Step {
    switch byte {
    case 0x1B: begun = .escape
    case 0x20...0x3F:
      let isNext = agreed == 0 ? byte == 0x32 : agreed == 1 ? byte == 0x30 : agreed == 2 && (0x30...0x31).contains(byte)
      if agreed == 2 { isEnd = byte == 0x31 }
      agreed = isNext ? agreed + 1 : 9
    case 0..<0x20:
      begun = .none
      return isPasting ? .nothing : .byte(byte)
    default:
      begun = .none
      if byte == UInt8(ascii: "~"), agreed == 3 { isPasting = !isEnd }
    }
    return .nothing
  }

  /// What an undecided Esc was, when nothing follows it for a while.
  mutating func settle() -> Step {
    guard isUndecided else { return .nothing }
    begun = .none
    return isPasting ? .nothing : .escape
  }
}
