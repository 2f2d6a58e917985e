import Foundation

/// Words of other scripts in Latin letters, as they are usually written here: by the tables of Unicode, Russian and Armenian by those of
/// the Board on Geographic Names, which most offices use, and family names of one sign by a list.
enum LatinLetters {
  /// The ways in which a folded word is written, the most usual first; none for a word that has Latin letters.
  static func spellings(of word: String) -> [String] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
    let families = NativeFamilies.spellings(of: word)
    // What is decomposed has no row in the tables.
    let turned = word.precomposedStringWithCanonicalMapping.applyingTransform(tables, reverse: false)
    let letters = turned.map { Fold.joined($0) } ?? ""
    // Of what has no table something else than letters is left.
    guard !letters.isEmpty, letters.utf8.allSatisfy({ $0 < 0x80 }), !families.contains(letters) else { return families }
    return families + [letters]
  }

  /// A name in Latin letters; empty for one that has no other.
  static func names(_ text: String) -> [String] {
    let words = Fold.words(text)
    guard !words.isEmpty, text.utf8.contains(where: { $0 >= 0x80 }) else { return [] }
    let spelled = words.map { spellings(of: $0) }
    if spelled.allSatisfy(\.isEmpty) { return [] }
    if words.count == 1 { return spelled[0] }
    return [zip(words, spelled).map { $1.first ?? $0 }.joined(separator: " ")]
  }

  private static let tables = StringTransform(
    "Russian-Latin/BGN; Armenian-Latin/BGN; Han-Latin; Any-Latin; Latin-ASCII")
}
