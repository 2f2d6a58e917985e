/// A word as it was typed, compared with the words on record letter by letter: how many letters are wrong, left out, too many, or
/// changed places with the one beside.
///
/// All places of the word are kept as bits and each letter of the other word is one step (Myers 1999, Hyyrö 2003), so that a hundred
/// thousand words are looked through in well under a millisecond.
struct WordPattern: Sendable {
  /// How many letters count; what is longer is compared by its beginning.
  private static let limit = 64

  let count: Int
  let signature: UInt32
  /// Where each letter stands, as bits: a table of the Latin ones, and a list of the others.
  private let latin: [UInt64]
  private let others: [(letter: UInt16, places: UInt64)]

  init(_ word: String) {
    let letters = Array(word.utf16.prefix(Self.limit))
    count = letters.count
    signature = LetterSet.of(letters)
    var latin = [UInt64](repeating: 0, count: 128)
    var others: [UInt16: UInt64] = [:]
    for (place, letter) in letters.enumerated() {
      if letter < 128 { latin[Int(letter)] |= 1 << place } else { others[letter, default: 0] |= 1 << place }
    }
    self.latin = latin
    self.others = others.map { ($0.key, $0.value) }
  }

  /// How far a word is from this one, and how far its nearest beginning is.
  struct Distance: Equatable {
    var whole: Int, beginning: Int
  }

  func distance(to word: some Sequence<UInt16>) -> Distance {
    if count == 0 { return Distance(whole: word.underestimatedCount, beginning: 0) }
    let last: UInt64 = 1 << (count - 1)
    var (more, less, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
    var (whole, beginning) = (count, count)
    for letter in word {
      let places = places(of: letter)
      let swapped = ((~diagonal & places) << 1) & before
      diagonal = (((places & more) &+ more) ^ more) | places | less | swapped
      var (up, down) = (less | ~(diagonal | more), diagonal & more)
      if up & last != 0 { whole += 1 }
      if down & last != 0 { whole -= 1 }
      up = up << 1 | 1
      down <<= 1
      more = down | ~(diagonal | up)
      less = up & diagonal
      before = places
      beginning = min(beginning, whole)
    }
    return Distance(whole: whole, beginning: beginning)
  }

  private func places(of letter: UInt16) -> UInt64 {
    if letter < 128 { return latin[Int(letter)] }
    for other in others where other.letter == letter { return other.places }
    return 0
  }
}
