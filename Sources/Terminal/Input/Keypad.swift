/// The keys of a keypad that sends sequences of its own (`Esc O`, application mode), as those whose character is on them.
enum Keypad {
  /// The character on the key whose sequence ends so; nil for another key.
  static func key(_ end: UInt8) -> UInt8? {
    switch end {
    case UInt8(ascii: "p")...UInt8(ascii: "y"): UInt8(ascii: "0") + (end - UInt8(ascii: "p"))
    case UInt8(ascii: "M"): 0x0D
    case UInt8(ascii: "j"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"),
      UInt8(ascii: "o"):
      // In the order of ASCII: * + , - . /
      UInt8(ascii: "*") + (end - UInt8(ascii: "j"))
    default: nil
    }
  }
}
