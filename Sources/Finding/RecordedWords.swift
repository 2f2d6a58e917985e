import Matching
import Records

/// The words under which a name on record is found.
enum RecordedWords {
  /// Those of all its fields, each once; in Latin letters too where they are others.
  static func of(_ name: PersonName) -> [String] {
    let fields = [name.first, name.middle, name.last] + [name.preferred].compactMap(\.self) + name.aliases
    var words: [String] = []
    for field in fields { words += of(field) }
    return words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  static func of(_ field: String) -> [String] {
    let words = Fold.words(field)
    var found: [String] = []
    // What ties names together is found only with the name that it stands before, or alone: half of all have it.
    for (place, word) in words.enumerated() where place == words.count - 1 || !SoughtName.ties.contains(word) {
      found.append(word)
    }
    found += joined(words)
    return found + found.compactMap(SoughtName.latin)
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
