/// A written rule for a phrase: words one after another, `|` between those that may stand in one place, `?` behind what may be
/// left out.
struct SpokenPhrase: Sendable {
  private struct Part { let words: Set<String>, isOptional: Bool }

  private let parts: [Part]

  init(_ rule: Substring) {
    parts = rule.split(separator: " ").map { (part: Substring) -> Part in
      let isOptional = part.last == "?"
      let words: Substring = isOptional ? part.dropLast() : part
      return Part(words: Set(words.split(separator: "|").map { String($0) }), isOptional: isOptional)
    }
  }

  /// The most words that the phrase takes from the beginning; nil where it does not stand there.
  func length(in words: ArraySlice<String>) -> Int? { length(in: words, from: 0) }

  private func length(in words: ArraySlice<String>, from part: Int) -> Int? {
    guard part < parts.count else { return 0 }
    if let word = words.first, parts[part].words.contains(word),
      let rest = length(in: words.dropFirst(), from: part + 1)
    {
      return rest + 1
    }
    return parts[part].isOptional ? length(in: words, from: part + 1) : nil
  }
}

/// Phrases of one meaning, with what people say around them.
struct SpokenPhrases: Sendable {
  private let phrases: [SpokenPhrase]
  private let around: Set<String>

  /// A rule a line; a backslash joins two.
  init(_ rules: String, around: String) {
    phrases = rules.split(separator: "\n").map { SpokenPhrase($0) }
    self.around = Set(around.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether the words are one or more of the phrases and what stands around them, and nothing else.
  func areSaid(_ words: [String]) -> Bool {
    var rest = words[...]
    var isSaid = false
    while let word = rest.first {
      if let length = phrases.compactMap({ $0.length(in: rest) }).max(), length > 0 {
        isSaid = true
        rest = rest.dropFirst(length)
      } else if around.contains(word) {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return isSaid
  }
}
