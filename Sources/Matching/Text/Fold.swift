import Foundation

/// Text as it is compared: without case, punctuation or runs of space, in one normal form, Latin letters without their
/// marks. Nothing here measures likeness.
package enum Fold {
  /// The words of a text. Hyphens and other punctuation part words; apostrophes and full stops vanish: `O’Brien` is one
  /// word, `St.` is `st`.
  ///
  /// Marks are dropped from Latin letters only: in other scripts they are letters (रीमा is not राम).
  package static func words(_ text: some StringProtocol) -> [String] {
    var folding = Folding()
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { folding.takeASCII(byte) }
    } else {
      for scalar in String(text).decomposedStringWithCanonicalMapping.unicodeScalars { folding.take(scalar) }
    }
    return folding.finished()
  }

  /// The words of a text written as one.
  package static func joined(_ text: some StringProtocol) -> String { words(text).joined() }
}

/// The words of a decomposed text, scalar by scalar.
private struct Folding {
  private var words: [String] = []
  private var word = ""
  /// Whether the letter before is one whose marks are dropped.
  private var isLatin = true

  mutating func finished() -> [String] {
    end()
    return words
  }

  mutating func takeASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.unicodeScalars.append(Unicode.Scalar(byte + 32))
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
    default: end()
    }
    isLatin = true
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return takeASCII(UInt8(scalar.value)) }
    if let letters = FoldedLetters.plain[scalar] {
      isLatin = true
      word += letters
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: if !isLatin { word.unicodeScalars.append(scalar) }
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: takeLetter(scalar)
    case .otherLetter, .letterNumber, .spacingMark, .modifierLetter: takeUncased(scalar)
    case .decimalNumber: word += scalar.properties.numericValue.map { String(Int($0)) } ?? ""
    case .format, .modifierSymbol: break
    case .initialPunctuation, .finalPunctuation: if !FoldedLetters.apostrophes.contains(scalar) { end() }
    case .otherNumber:
      // `⅓` is a word of its own, never nothing.
      end()
      words.append(String(scalar))
    case .otherSymbol where scalar == "°" && word.last?.isNumber == true: word += "o"
    default: end()
    }
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar) {
    if let base = FoldedLetters.latinBase(of: scalar) {
      isLatin = true
      word += base
    } else {
      // Full case folding, by way of upper case: `ς` and `σ`, `ß` and `SS`, `ﬁ` and `FI` are the same.
      for upper in scalar.properties.uppercaseMapping.unicodeScalars {
        word.unicodeScalars.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
      }
      isLatin = word.unicodeScalars.last.map { $0.isASCII || FoldedLetters.isLatin($0) } ?? false
    }
  }

  private mutating func takeUncased(_ scalar: Unicode.Scalar) {
    if FoldedLetters.apostrophes.contains(scalar) { return }
    word.unicodeScalars.append(scalar)
    isLatin = false
  }

  private mutating func end() {
    isLatin = true
    guard !word.isEmpty else { return }
    words.append(word)
    word = ""
  }
}
