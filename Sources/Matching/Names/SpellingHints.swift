/// How a word is written, said behind it: `Ruiz with a z`, `Phillips with two l's`, `Peña con tilde`, `Perez with a z at the end`.
enum SpellingHints {
  /// The words without them.
  static func removed(from words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard !result.isEmpty, links.contains(word), let count = length(rest) else {
        result.append(word)
        continue
      }
      rest = rest.dropFirst(count)
    }
    return result
  }

  static let links: Set<String> = ["with", "con", "without", "sin"]

  /// How many words the hint takes behind its link, with what ties another one to it: `with a k and a y`.
  private static func length(_ words: ArraySlice<String>) -> Int? {
    let article = articles.contains(words.first ?? "") && words.count > 1 ? 1 : 0
    guard let body = bodyLength(words.dropFirst(article)) else { return nil }
    var count = article + body
    let rest = words.dropFirst(count)
    if let place = places.first(where: { rest.starts(with: $0) }) { count += place.count }
    let tied = words.dropFirst(count)
    if let tie = tied.first, ["and", "y"].contains(tie), tied.count > 1, let more = length(tied.dropFirst()) {
      count += 1 + more
    }
    return count
  }

  /// A letter or two, or a mark.
  private static func bodyLength(_ words: ArraySlice<String>) -> Int? {
    guard let word = words.first else { return nil }
    if let aided = SpelledWords.aidedLetter(words) { return aided.count }
    if marks.contains(word) || digraphs.contains(word) { return 1 }
    if let letters = SpelledLetters.first(words) { return letters.count }
    if counts.contains(word), let next = words.dropFirst().first,
      SpelledLetters.letter(next) != nil || SpelledLetters.plural(next) != nil || marks.contains(next)
    {
      return 2
    }
    return nil
  }

  private static let articles: Set<String> = ["a", "an", "the", "la", "el", "una", "un"]
  private static let counts: Set<String> = [
    "one", "single", "silent", "double", "doble", "una", "sola", "capital", "two", "dos",
  ]

  private static let marks: Set<String> = [
    "tilde", "accent", "acento", "hyphen", "dash", "guion", "apostrophe", "apostrofe", "space", "espacio",
  ]

  private static let digraphs: Set<String> = [
    "ph", "th", "ch", "sh", "ck", "ll", "rr", "gh", "kh", "qu", "ie", "ee", "ei", "ea", "ai", "oo", "ou", "tz", "sch",
    "gn",
    "nn", "tt", "ss", "mm", "pp", "ff", "ey", "ay",
  ]

  private static let places = [
    ["at", "the", "end"], ["at", "the", "beginning"], ["at", "the", "start"], ["in", "the", "middle"], ["in", "front"],
    ["in", "between"], ["al", "final"], ["al", "principio"], ["en", "medio"], ["muda"],
  ]
}
