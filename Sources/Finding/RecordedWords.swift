import Matching

/// The words under which a name on record is found.
enum RecordedWords {
  /// Those of a field; in Latin letters too where they are others.
  static func of(_ field: String) -> [String] {
    let words = Fold.words(field)
    var found: [String] = []
    // What ties names together is found only with the name that it stands before, or alone: half of all have it.
    for (place, word) in words.enumerated() where place == words.count - 1 || !SoughtName.ties.contains(word) {
      found.append(word)
    }
    found += joined(words)
    // A name that is written as one is found by either part as well.
    found += words.map { SoughtName.parts(of: $0) }.filter { $0.count > 1 }.flatMap(\.self)
    return found + found.flatMap(SoughtName.latin)
  }

  /// `delacruz`, `mccarthy`, `jiwoo`: what is written as one as well.
  private static func joined(_ words: [String]) -> [String] {
    guard words.count > 1 else { return [] }
    var found: [String] = []
    var particles = ""
    for (word, next) in zip(words, words.dropFirst()) {
      if SoughtName.maybeJoined(word) {
        particles += word
        if !SoughtName.maybeJoined(next) {
          found.append(particles + next)
          particles = ""
        }
      } else if words.count == 2, max(word.utf8.count, next.utf8.count) <= 5 {
        found.append(word + next)
      }
    }
    return found
  }
}
