/// Digits that are said once for several: `double nine`, `three fives`.
extension NumberWords {
  /// A word with which digits are said: `nine`, `double`.
  static func isSpoken(_ word: String) -> Bool {
    isCardinal(word) || multiples[word] != nil || plurals[word] != nil
  }

  /// How often a digit is said at once: `double nine`.
  static let multiples = ["double": 2, "triple": 3, "doble": 2, "quadruple": 4, "cuadruple": 4]

  /// A digit said as often as the number before it tells: `three fives`, `tres cincos`.
  static let plurals: [String: Int] = [
    "zeros": 0, "zeroes": 0, "ohs": 0, "ceros": 0, "ones": 1, "unos": 1, "twos": 2, "doses": 2, "threes": 3,
    "treses": 3, "fours": 4, "cuatros": 4, "fives": 5, "cincos": 5, "sixes": 6, "seises": 6, "sevens": 7, "sietes": 7,
    "eights": 8, "ochos": 8, "nines": 9, "nueves": 9,
  ]
}
