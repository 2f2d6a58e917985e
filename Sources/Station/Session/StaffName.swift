import Foundation
package import Ledger
import Matching
import Records

extension Author {
  /// Whether a name is theirs, their account's or their number, however it is typed or said: nobody is their own second person.
  package func isNamed(_ typed: String) -> Bool {
    [name, account, staff.description].contains {
      Self.key($0) == Self.key(typed) || Self.isTurned(Fold.joined($0), Fold.joined(typed))
    } || Self.isMade(Fold.joined(typed)[...], of: Fold.words(name))
      || Self.readings(of: name).contains { NameRule.fullName(typed, is: $0) != nil }
  }

  /// Whether one begins elsewhere in the other and is the same otherwise: a name whose words are parted elsewhere is the same name. The
  /// same letters in any order are not: Amy may not be May.
  private static func isTurned(_ one: String, _ other: String) -> Bool {
    !one.isEmpty && one.count == other.count && (one + one).contains(other)
  }

  /// Whether a text is all these words one behind another, in any order. A longer name is known by its other forms.
  private static func isMade(_ text: Substring, of words: [String]) -> Bool {
    guard let first = words.first, words.count <= 8 else { return false }
    if words.count == 1 { return text == first }
    return words.indices.contains { place in
      var rest = words
      let word = rest.remove(at: place)
      return text.hasPrefix(word) && isMade(text.dropFirst(word.count), of: rest)
    }
  }

  /// A whole name with every place at which the family name may begin.
  private static func readings(of name: String) -> [PersonName] {
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.indices.dropFirst().map { place in
      PersonName(first: words[..<place].joined(separator: " "), last: words[place...].joined(separator: " "))
    }
  }

  /// What makes a name the same, however it is written: otherwise a second space would make somebody new of whoever is locked.
  static func key(_ name: String) -> String {
    // Nothing in ASCII is written in two ways, and each start would load the tables for the rest.
    let plain =
      name.utf8.allSatisfy { $0 < 0x80 }
      ? name.lowercased()
      : name.precomposedStringWithCompatibilityMapping.folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return plain.split { !$0.isLetter && !$0.isNumber }.sorted().joined()
  }
}
