package import Records

/// Names of which it shows at once that they are two people's. It says what `NameRule.fullName` says, without trying every way in which a
/// name can be parted: an import asks it of every child.
package enum NamesApart {
  /// Whether nothing that was said can be a surname on record, or all of them. Of other names it says nothing.
  package static func areApart(_ said: String, _ name: PersonName) -> Bool {
    guard name.aliases.isEmpty, let surnames = surnames(name.last), hasGivenName(name.first, beside: surnames),
      let words = words(said)
    else { return false }
    let recorded = surnames.count == 1 ? surnames : surnames + [surnames.joined()]
    // Of two words either is the surname that was said; of more some may be one, which begins as one of them does.
    if words.count == 2 { return !recorded.contains { name in words.contains { Heard.same($0, name) } } }
    return !recorded.contains { name in
      Spellings.beginningOtherwise.contains(name) || words.contains { Heard.mayBeginAlike($0, name) }
    }
  }

  /// The words of a name of plain letters, each a word of the name itself.
  private static func words(_ text: String) -> [String]? {
    let isLetters = text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: " ") }
    guard isLetters, text.utf8.count <= 100 else { return nil }
    let words = NameWords.words(text)
    return PlainName.isPlain(words) ? words : nil
  }

  /// Those of a record, where each word is one.
  private static func surnames(_ text: String) -> [String]? {
    guard let words = words(text) else { return nil }
    let isParted = words.contains {
      Surname.particles.contains($0) || Surname.joinedParticles[$0] != nil || Surname.ties.contains($0)
    }
    return isParted || NameWords.isNone(words) ? nil : words
  }

  /// Without one the surname would be the whole name; a Vietnamese one may be a surname in the wrong field.
  private static func hasGivenName(_ text: String, beside surnames: [String]) -> Bool {
    let first = NameWords.words(text)
    return !NameWords.isNone(first) && first != surnames && VietnameseNames.families.isDisjoint(with: first)
  }
}
