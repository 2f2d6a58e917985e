import Foundation
package import Ledger
import Matching
import Records

extension Author {
  /// Whether a name is theirs, their account's or their number, however it is typed or said: nobody is their own second person.
  package func isNamed(_ typed: String) -> Bool {
    [name, account, staff.description].contains {
      Self.key($0) == Self.key(typed) || Self.letters($0) == Self.letters(typed)
    } || Self.readings(of: name).contains { NameRule.fullName(typed, is: $0) != nil }
  }

  /// In any order: a name whose words are parted elsewhere is the same name.
  private static func letters(_ name: String) -> [Character] { Fold.joined(name).sorted() }

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
    let composed = name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCompatibilityMapping
    let plain = composed.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return plain.split { !$0.isLetter && !$0.isNumber }.sorted().joined()
  }
}
