import Foundation
package import Ledger

extension Author {
  /// Whether a name is theirs, or their account's, however it is typed: nobody is their own second person.
  package func isNamed(_ typed: String) -> Bool { [name, account].contains { Self.key($0) == Self.key(typed) } }

  /// What makes a name the same, however it is written: otherwise a second space would make somebody new of whoever is locked.
  static func key(_ name: String) -> String {
    // Nothing in ASCII is written in two ways, and each start would load the tables for the rest.
    let composed = name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCompatibilityMapping
    let plain = composed.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return plain.split { !$0.isLetter && !$0.isNumber }.sorted().joined()
  }
}
