import Foundation

/// Text as it is compared: without case, punctuation or runs of space, in one normal form, Latin letters without their
/// marks. Nothing here measures likeness.
package enum Fold {
  /// The words of a text. Hyphens and other punctuation part words; apostrophes and full stops vanish: `O’Brien` is one
  /// word, `St.` is `st`.
  ///
  /// Marks are dropped from Latin letters only: in other scripts they are letters (रीमा is not राम).
  package static func words(_ text: some StringProtocol) -> [String] {
    text.utf8.allSatisfy { $0 < 0x80 } ? wordsOfASCII(text.utf8) : wordsOfScalars(text)
  }

  /// The same for every text.
  static func wordsOfScalars(_ text: some StringProtocol) -> [String] {
    var folding = Folding()
    for scalar in String(text).decomposedStringWithCanonicalMapping.unicodeScalars { folding.take(scalar) }
    return folding.finished()
  }

  /// The same for ASCII, in bytes: an import folds millions of names.
  private static func wordsOfASCII(_ text: some Sequence<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if word.isEmpty { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    for byte in text {
      switch FoldedLetters.ascii(byte) {
      case .letter(let letter): word.append(letter)
      case .nothing: continue
      case .end: end()
      }
    }
    end()
    return words
  }

  /// Whether two texts may have the same words. Most pairs are told apart by their first letters: those of ASCII stay what they are.
  static func mayBeSame(_ one: String, _ other: String) -> Bool {
    guard let first = one.utf8.first, let second = other.utf8.first,
      case .letter(let letter) = FoldedLetters.ascii(first),
      case .letter(let its) = FoldedLetters.ascii(second)
    else { return true }
    return letter == its
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
    switch FoldedLetters.ascii(byte) {
    case .letter(let letter): word.unicodeScalars.append(Unicode.Scalar(letter))
    case .nothing: break
    case .end: end()
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
