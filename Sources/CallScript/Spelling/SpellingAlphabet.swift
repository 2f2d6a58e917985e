import Diagnostics

/// The spelling alphabet of a language: each letter and its word. References and passcodes are of Latin letters; a caller of another
/// language than these hears the English words.
package struct SpellingAlphabet: Localized {
  package init() {}
}

/// What stands between a letter and the word that it is spelled by.
package struct SpelledAs: Localized {
  package init() {}

  package var english: String { "as in" }
  package var spanish: String { "de" }
}

extension SpellingAlphabet {
  /// A letter as it is said: `K as in king`; in upper case alone where the alphabet has no word for it.
  static func spelled(_ letter: Character, in language: SpokenLanguage) -> String {
    let letter = letter.uppercased()
    let entry = SpellingAlphabet().orEnglish(language).first { $0.hasPrefix("\(letter) ") }
    return entry.map { "\(letter) \(SpelledAs().orEnglish(language)) \($0.dropFirst(letter.count + 1))" } ?? letter
  }
}
