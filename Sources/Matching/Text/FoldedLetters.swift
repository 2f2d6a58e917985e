/// Letters that are compared as others.
enum FoldedLetters {
  /// Latin letters that are more than a base letter with a mark. `ü` and `ö` lose their dots like any accent; `ue` is
  /// another spelling and not taken for it, but on passports (see `PrintedName`).
  static let plain: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "ł": "l", "Ł": "l", "þ": "th", "Þ": "th", "ı": "i", "º": "o", "ª": "a",
  ]

  /// What is typed for an apostrophe, and what Hawaiian, Arabic and Armenian names have in its place.
  static let apostrophes: Set<Unicode.Scalar> = ["‘", "’", "‛", "ʼ", "ʻ", "ʽ", "ʹ", "ʾ", "ʿ", "՚", "ـ"]

  /// What a byte of ASCII is among words.
  enum InWord {
    case letter(UInt8)
    case nothing
    /// What parts words.
    case end
  }

  static func ascii(_ byte: UInt8) -> InWord {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte + 32)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): .letter(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): .nothing
    default: .end
    }
  }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.name?.hasPrefix("LATIN ") == true }

  /// The letter that a Latin letter with a stroke or a hook is built on, by its name: `LATIN SMALL LETTER T WITH STROKE`
  /// gives `t`.
  static func latinBase(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN "), let letter = name.firstRange(of: " LETTER ")
    else { return nil }
    let rest = name[letter.upperBound...]
    guard let base = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
    return base.lowercased()
  }
}
