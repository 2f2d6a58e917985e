/// A key that has no character of its own.
enum NamedKey: Hashable {
  case up, down, left, right, home, end, delete
  case wordLeft, wordRight, deleteWordLeft, deleteWordRight
  case backTab, escape

  /// By what follows `Esc [` or `Esc O`, as xterm and its kin send it. Nil for a key that means nothing here.
  init?(sequence: String) {
    // With a modifier: Ctrl (5) or Alt (3) and an arrow go by words.
    let isModified = sequence.hasSuffix(";5C") || sequence.hasSuffix(";3C")
    let isModifiedLeft = sequence.hasSuffix(";5D") || sequence.hasSuffix(";3D")
    switch sequence {
    case "A": self = .up
    case "B": self = .down
    case "C": self = .right
    case "D": self = .left
    case "H", "1~", "7~": self = .home
    case "F", "4~", "8~": self = .end
    case "3~": self = .delete
    case "Z": self = .backTab
    case _ where isModified: self = .wordRight
    case _ where isModifiedLeft: self = .wordLeft
    default: return nil
    }
  }

  /// By the character typed with Alt. Nil for one that means nothing here.
  init?(alt byte: UInt8) {
    switch byte {
    case UInt8(ascii: "b"): self = .wordLeft
    case UInt8(ascii: "f"): self = .wordRight
    case UInt8(ascii: "d"): self = .deleteWordRight
    case 0x7F, 0x08: self = .deleteWordLeft
    default: return nil
    }
  }
}
