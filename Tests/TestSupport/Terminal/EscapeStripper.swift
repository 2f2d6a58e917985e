/// Takes the escape sequences out of what a program writes.
struct EscapeStripper {
  private(set) var text: [UInt8] = []
  private var state = State.text

  private enum State { case text, escape, sequence, string }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      switch state {
      case .text:
        if byte == 0x1B { state = .escape } else if byte != 0x0D { text.append(byte) }
      case .escape: state = byte == UInt8(ascii: "[") ? .sequence : byte == UInt8(ascii: "]") ? .string : .text
      case .string: if byte == 0x07 { state = .text } else if byte == 0x1B { state = .escape }
      case .sequence: if (0x40...0x7E).contains(byte) { state = .text }
      }
    }
  }
}
