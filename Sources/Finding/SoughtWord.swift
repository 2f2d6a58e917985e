import Matching

/// One word of what was typed, with every word on record that it may be and how near each is.
struct SoughtWord {
  /// The nearest first.
  let candidates: [(word: Int, nearness: UInt8)]
  /// How many people bear one of them, those of several counted for each.
  let volume: Int

  /// - Parameter joined: the word as one with its neighbours, as `dela` and `cruz` may be.
  init(_ typed: String, joined: [String], in table: NameTable) {
    var found: [Int: UInt8] = [:]
    func take(_ word: Int, _ nearness: UInt8) { found[word] = max(found[word] ?? 0, nearness) }
    Self.look(for: typed, in: table.vocabulary, most: Nearness.same, take)
    for latin in SoughtName.latin(typed) {
      Self.look(for: latin, in: table.vocabulary, most: Nearness.romanized, take)
    }
    for other in SoughtName.others(for: typed) {
      for word in table.known.numbers(of: other) where table.vocabulary.word(word) == other {
        take(word, Nearness.alike)
      }
    }
    for sound in SoughtName.sounds(typed) {
      for word in table.known.numbers(of: sound)
      where SoughtName.soundAlike(typed, table.vocabulary.word(word)) {
        take(word, Nearness.alike)
      }
    }
    for whole in joined {
      for word in table.known.numbers(of: whole) where table.vocabulary.word(word) == whole {
        take(word, Nearness.romanized)
      }
    }
    candidates = found.map { ($0.key, $0.value) }.sorted { ($0.nearness, $1.word) > ($1.nearness, $0.word) }
    volume = candidates.reduce(0) { $0 + table.postings.count(of: $1.word) }
  }

  private static func look(
    for typed: String, in vocabulary: Vocabulary, most: UInt8, _ take: (Int, UInt8) -> Void
  ) {
    let pattern = WordPattern(typed)
    let slack = Nearness.slack(of: pattern.count)
    for number in 0..<vocabulary.count {
      let missing = pattern.signature & ~vocabulary.signatures[number]
      if missing.nonzeroBitCount > slack { continue }
      let length = vocabulary.length(of: number)
      if length + slack < pattern.count { continue }
      // Of a longer word only its beginning can be meant.
      let letters = vocabulary.letters(of: number).prefix(pattern.count + slack + 1)
      if let nearness = Nearness.of(pattern.distance(to: letters), typed: pattern.count) {
        take(number, min(nearness, most))
      }
    }
  }
}
