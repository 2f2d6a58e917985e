/// Every distinct word of the names on record, its letters in one row of memory, so that a million names take little more room than
/// the words that they share.
struct Vocabulary: Sendable {
  /// The letters of all words, as UTF-16 has them, and where each word ends.
  private var letters: [UInt16] = []
  private var ends: [UInt32] = []
  /// Which letters occur in each word: most words are told apart by that alone.
  private(set) var signatures: [UInt32] = []
  /// Needed only while words are taken in.
  private var numbers: [String: UInt32] = [:]

  var count: Int { ends.count }

  /// The number of a word, which is taken in if it is new.
  mutating func number(of word: String) -> UInt32 {
    if let known = numbers[word] { return known }
    let number = UInt32(ends.count)
    numbers[word] = number
    letters.append(contentsOf: word.utf16)
    ends.append(UInt32(letters.count))
    signatures.append(LetterSet.of(word.utf16))
    return number
  }

  /// Takes no more words: what was needed for that goes.
  mutating func seal() {
    numbers = [:]
    letters = letters.shrunk
    ends = ends.shrunk
    signatures = signatures.shrunk
  }

  func letters(of number: Int) -> ArraySlice<UInt16> {
    letters[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  func length(of number: Int) -> Int { Int(ends[number]) - (number == 0 ? 0 : Int(ends[number - 1])) }

  func word(_ number: Int) -> String { String(decoding: letters(of: number), as: UTF16.self) }
}

/// Which letters a word has, as bits; those of other scripts than Latin share a few.
enum LetterSet {
  static func of(_ letters: some Sequence<UInt16>) -> UInt32 {
    letters.reduce(0) { bits, letter in
      let isLatin = (97...122).contains(letter)
      return bits | 1 << (isLatin ? UInt32(letter) - 97 : 26 + UInt32(letter) % 6)
    }
  }
}
