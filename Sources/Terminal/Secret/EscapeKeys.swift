/// The keys at a PIN's prompts, where no sequence means anything: neither a digit out of one nor a paste ever counts.
struct EscapeKeys {
  /// What a byte came to.
  enum Step: Hashable {
    /// A key of its own, on the keypad too.
    case byte(UInt8)
    /// Esc, and nothing behind it.
    case escape
    /// A part of a key that is none here, or of a paste. Ctrl-C is no part of one.
    case nothing
  }

  private var scanner = KeyScanner()

  /// For how many milliseconds more bytes are waited for, before what came so far is settled; nil where nothing is open.
  var patience: Int? { scanner.patience }

  mutating func take(_ byte: UInt8) -> Step { Self.step(scanner.take(byte)) }

  /// What is not whole, when nothing came for so many milliseconds: Esc, or nothing.
  mutating func settle(after milliseconds: Int) -> Step { Self.step(scanner.settle(after: milliseconds)) }

  private static func step(_ step: KeyScanner.Step) -> Step {
    switch step {
    case .byte(let key): .byte(key)
    case .escape: .escape
    case .alt, .part, .sequence, .pasteBegan, .pasted, .pasteEnded: .nothing
    }
  }
}
