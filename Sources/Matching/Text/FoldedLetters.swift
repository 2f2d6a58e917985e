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
