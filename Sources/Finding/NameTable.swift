import Matching
import Records

/// The names of many people: the words, and who bears each.
struct NameTable: Sendable {
  let vocabulary: Vocabulary
  let known: HashedWords
  let postings: Postings
  /// How many words each person's name has, at most 255.
  let lengths: [UInt8]

  var count: Int { lengths.count }

  /// Takes in names one by one; who they are of is for the caller to remember, in the same order.
  struct Builder {
    private var vocabulary = Vocabulary()
    private var words: [UInt32] = []
    private var ends: [UInt32] = []
    /// Fields that were folded lately: most names share theirs with others.
    private var folded: [String: [UInt32]] = [:]
    /// No more of them are kept at a time, so that rare names do not fill the memory.
    private static let limit = 50_000

    mutating func add(_ name: PersonName) {
      let start = words.count
      take(name.first)
      if !name.middle.isEmpty { take(name.middle) }
      take(name.last)
      if let preferred = name.preferred { take(preferred) }
      for alias in name.aliases { take(alias) }
      // Each once: two who bear it twice are no nearer.
      var place = start
      while place < words.count {
        if words[start..<place].contains(words[place]) { words.remove(at: place) } else { place += 1 }
      }
      ends.append(UInt32(words.count))
    }

    private mutating func take(_ field: String) {
      if let known = folded[field] { return words.append(contentsOf: known) }
      let numbers = RecordedWords.of(field).map { vocabulary.number(of: $0) }
      if folded.count >= Self.limit { folded.removeAll(keepingCapacity: true) }
      folded[field] = numbers
      words.append(contentsOf: numbers)
    }

    consuming func finished() -> NameTable {
      folded = [:]
      vocabulary.seal()
      var known = HashedWords()
      for number in 0..<vocabulary.count {
        let word = vocabulary.word(number)
        known.add(word, number: number)
        for sound in SoughtName.sounds(word) { known.add(sound, number: number) }
      }
      known.seal()
      let lengths = ends.indices.map { place in
        UInt8(clamping: ends[place] - (place == 0 ? 0 : ends[place - 1]))
      }
      return NameTable(
        vocabulary: vocabulary, known: known,
        postings: Postings(words: words, ends: ends, count: vocabulary.count), lengths: lengths)
    }
  }
}
