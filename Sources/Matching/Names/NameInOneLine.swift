/// A first and a last name typed in one line, parted so that whoever typed it can look at both: a proposal and no answer, for where two
/// given and two family names part nobody can tell by their looks.
/// - Guide: IV.1.b
package struct NameInOneLine: Hashable, Sendable {
  /// As typed; letters that were spelled are put together.
  package let first: String, last: String

  /// Nil where the line is one name, or given names only.
  package init?(_ typed: String) {
    // `J as in John, O as in ocean` parts letters by its commas, not names.
    let words = Self.words(typed.replacing(",", with: " "))
    if words.count == 1, typed.contains(",") { return nil }
    if let (family, given) = NativeName.parted(typed) {
      (first, last) = (given, family)
      return
    }
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false).map { Self.words(String($0)) }
    // `Ortega Ruiz, Luz`: the family names come first.
    if parts.count == 2, let family = parts.first, let given = parts.last, !family.isEmpty, !given.isEmpty {
      (first, last) = (given.joined(separator: " "), family.joined(separator: " "))
      return
    }
    let folded = words.map { Fold.joined($0) }
    guard words.count > 1, !folded.contains(where: \.isEmpty) else { return nil }
    let given = Self.givenCount(folded)
    guard given < words.count else { return nil }
    first = words[..<given].joined(separator: " ")
    last = words[given...].joined(separator: " ")
  }

  /// The words as typed, or what was spelled letter by letter.
  private static func words(_ text: String) -> [String] {
    let typed = SpelledWords.joiningHyphens(text).split(whereSeparator: \.isWhitespace).map(String.init)
    let plain = NameWords.words(typed.joined(separator: " "))
    let assembled = SpelledWords.assembled(plain)
    return assembled == plain ? typed : assembled
  }

  /// How many words from the first on are given names and hardly anything else; at least one.
  private static func givenCount(_ words: [String]) -> Int {
    var count = 1
    while count < words.count {
      let rest = words[count...]
      let ties = rest.prefix(while: NameWords.connecting.contains).count
      let place = count + ties
      // `María de los Ángeles Ortega`: the ties belong to a given name where another name comes behind it.
      guard place < words.count, isGiven(words[place]), ties == 0 || place < words.count - 1 else { break }
      count = place + 1
    }
    return count
  }

  /// An initial, or a given name that is no family name.
  private static func isGiven(_ word: String) -> Bool {
    word.count == 1 && word.first?.isCased == true || GivenNames.contains(word) && !FamilyNames.contains(word)
  }
}
