/// A name none of whose words is ever said around names, or spells one: there is one way to take it. It says what `NameWords.readings`
/// says, without looking for phrases: an import asks it of everybody.
enum PlainName {
  /// Whether the folded words are surely such a name. Of others it says nothing.
  static func isPlain(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last, !beginnings.contains(first), !endings.contains(last)
    else { return false }
    // `sister's`.
    if first.utf8.last == UInt8(ascii: "s"), beginnings.contains(String(first.dropLast())) { return false }
    var isLetter = false
    for (place, word) in words.enumerated() {
      if isLetter, links.contains(word) { return false }
      // `de la Cruz`: alone the first word names a letter, before no link it is none.
      isLetter = word == "de" && place < words.count - 1
      if !isLetter, word.utf8.count == 1 || anywhere.contains(word) { return false }
    }
    return true
  }

  /// What says something at any place of a name.
  private static let anywhere = SpelledLetters.words.union(SpellingHints.links).union(NameWords.separators)
    .union(NameLabels.hints)
  /// Behind a letter.
  private static let links = SpelledWords.wordsOfSpelling
  private static let beginnings = NameSurroundings.beginnings, endings = NameSurroundings.endingsAndRelations
}
