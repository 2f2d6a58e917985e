/// The words of a name that is looked for, and what else each may stand for. Looking for somebody may go astray; who a caller is goes by
/// `NameRule` alone.
/// - Guide: IX.2
package enum SoughtName {
  /// The words as typed, with what was spelled letter by letter put together.
  package static func words(_ typed: String) -> [String] {
    // No name takes more bytes; a text without end would only take time.
    guard typed.utf8.count <= 300 else { return [] }
    return SpelledWords.assembled(NameWords.words(SpelledWords.joiningHyphens(typed))).flatMap(parts(of:))
  }

  /// `김민준` as its two names; any other word as it is.
  package static func parts(of word: String) -> [String] {
    NativeName.parted(word).map { Fold.words($0.family) + Fold.words($0.given) } ?? [word]
  }

  /// Other words for a given name: nicknames, one step either way, its other usual spellings, and in full where it is short.
  package static func others(for word: String) -> Set<String> {
    var others = Nicknames.others(for: word).union(Spellings.others(for: word))
    others.insert(NameWords.inFull(word))
    others.remove(word)
    return others.filter { !$0.contains(" ") }
  }

  /// What a word sounds like in each of the languages that names here come from, as keys that are the same for what may sound alike.
  package static func sounds(_ word: String) -> [String] {
    [
      EnglishSounds.key(word), SpanishSounds.key(word), Romanizations.armenian(word), Romanizations.slavic(word),
      Romanizations.eastAsian(word),
    ]
    .enumerated().compactMap { language, key in key.map { "\(language)\($0)" } }
  }

  /// Whether two words are said alike: the rule of verification, which keys alone are too wide for.
  package static func soundAlike(_ one: String, _ other: String) -> Bool { Heard.same(one, other) }

  /// A folded word of another script in Latin letters, in each way in which it is usually written; none for one that has them.
  package static func latin(_ word: String) -> [String] { LatinLetters.spellings(of: word) }

  /// What only ties names together: it may be left out where a name follows.
  package static let ties: Set<String> = NameWords.connecting.union([
    "dela", "delas", "delos", "van", "von", "der", "den",
  ])

  /// What may be written as one with the word behind it: `de la Cruz`, `Mc Carthy`.
  package static func maybeJoined(_ word: String) -> Bool { Surname.particles.contains(word) }
}
