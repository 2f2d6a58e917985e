import Foundation
import Matching
import Records
import SampleDistrict

/// How a child is looked for.
enum SoughtKind: String, CaseIterable {
  case asWritten = "as written, last name first"
  case withTypo = "with one typo"
  case withTypos = "with a typo in each name"
  case whileSpelled = "while the last name is spelled"

  /// The words that are typed: a given name and the family names, without accents.
  func words(for name: PersonName, _ dice: inout SplitMix64) -> [String] {
    let first = Fold.words(name.first).first ?? ""
    let last = Fold.words(name.last)
    switch self {
    case .asWritten: return last + [first]
    case .withTypo:
      var words = [first] + last
      let long = words.indices.filter { words[$0].count >= 5 }
      if !long.isEmpty {
        let place = dice.pick(long, or: 0)
        words[place] = Self.misspelt(words[place], &dice)
      }
      return words
    case .withTypos: return ([first] + last).map { $0.count < 5 ? $0 : Self.misspelt($0, &dice) }
    case .whileSpelled:
      let longest = last.max { $0.count < $1.count } ?? ""
      return [first, String(longest.prefix(max(3, longest.count / 2)))]
    }
  }

  /// One letter wrong, left out, too many, or in the place of its neighbour.
  static func misspelt(_ word: String, _ dice: inout SplitMix64) -> String {
    var letters = Array(word)
    let place = dice.below(letters.count - 1)
    let letter = Character(UnicodeScalar(UInt8(97 + dice.below(26))))
    switch dice.below(4) {
    case 0: letters[place] = letter
    case 1: letters.remove(at: place)
    case 2: letters.insert(letter, at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
