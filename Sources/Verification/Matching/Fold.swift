/// Text as it is compared: without case, accents, punctuation or runs of space. Nothing here measures likeness.
public enum Fold {
  /// The words of a text. Hyphens and other punctuation part words; apostrophes and full stops vanish: `O’Brien` is one
  /// word, `St.` is `st`.
  public static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        foldASCII(UInt8(scalar.value), &word, &words)
      } else {
        foldOther(scalar, &word, &words)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The words of a text written as one.
  public static func joined(_ text: some StringProtocol) -> String { words(text).joined() }

  private static func foldASCII(_ byte: UInt8, _ word: inout String, _ words: inout [String]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.unicodeScalars.append(Unicode.Scalar(byte + 32))
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
    default: end(&word, &words)
    }
  }

  private static func foldOther(_ scalar: Unicode.Scalar, _ word: inout String, _ words: inout [String]) {
    if let base = plain[scalar] {
      word += base
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .modifierLetter: break
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      if let letter = latinBase(of: scalar) { word += letter } else { word += scalar.properties.lowercaseMapping }
    case .otherLetter, .decimalNumber, .letterNumber: word.unicodeScalars.append(scalar)
    case .initialPunctuation, .finalPunctuation:
      if !apostrophes.contains(scalar) { end(&word, &words) }
    case .modifierSymbol: break
    default: end(&word, &words)
    }
  }

  private static func end(_ word: inout String, _ words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(word)
    word = ""
  }

  /// Letters that are more than a base letter with a mark. `ü` and `ö` lose their dots like any accent; `ue` is another
  /// spelling and not taken for it.
  private static let plain: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "ł": "l", "Ł": "l", "þ": "th", "Þ": "th", "ı": "i", "º": "o", "ª": "a",
  ]

  private static let apostrophes: Set<Unicode.Scalar> = ["‘", "’", "‛"]

  /// The letter that a precomposed Latin letter is built on, by its name: `LATIN SMALL LETTER E WITH ACUTE` gives `e`.
  private static func latinBase(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN "), let letter = name.firstRange(of: " LETTER ")
    else { return nil }
    let rest = name[letter.upperBound...]
    guard let base = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
    return base.lowercased()
  }
}
