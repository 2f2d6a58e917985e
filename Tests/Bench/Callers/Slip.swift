/// One slip of the fingers.
enum Slip {
  /// The text with one letter or digit dropped, doubled, changed or swapped with the next.
  static func of(_ text: String, _ dice: inout Dice) -> String {
    var letters = Array(text)
    let places = letters.indices.filter { letters[$0].isLetter || letters[$0].isNumber }
    guard let place = places.isEmpty ? nil : places[dice.below(places.count)] else { return text }
    let next = place + 1
    switch dice.below(4) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2 where next < letters.count && letters[next] != letters[place]: letters.swapAt(place, next)
    default: letters[place] = other(than: letters[place], &dice)
    }
    return String(letters)
  }

  private static func other(than letter: Character, _ dice: inout Dice) -> Character {
    let list = letter.isNumber ? "0123456789" : "abcdefghijklmnopqrstuvwxyz"
    return dice.pick(list.filter { $0 != letter }.map(\.self), or: "x")
  }
}
