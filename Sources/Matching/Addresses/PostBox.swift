/// A post office box: `PO Box 12`, `apartado postal 12`.
enum PostBox {
  /// Whether the words begin with one, whatever stands behind it.
  static func isBox(_ words: [String]) -> Bool {
    words.indices.contains { reading(Array(words[...$0])) != nil }
  }

  static func reading(_ words: [String]) -> AddressReading? {
    for sign in signs where words.count > sign.count && words.starts(with: sign) {
      var rest = words.dropFirst(sign.count)
      while rest.count > 1, let word = rest.first, AddressWords.signs.contains(word) { rest = rest.dropFirst() }
      rest = rest.filter { $0 != NumberSigns.dash }[...]
      let numbers = rest.prefix { $0.first?.isNumber == true || NumberWords.isCardinal($0) }
      let digits =
        numbers.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
        ? numbers.joined() : SpokenDigits.usual(numbers).first ?? ""
      guard !digits.isEmpty, numbers.count == rest.count else { continue }
      return AddressReading(
        number: HouseNumber(digits: HouseNumber.withoutZeros(digits)), street: ["pobox"], unit: UnitParts(isNone: true))
    }
    return nil
  }

  private static let signs: [[String]] = """
    post office box, pob, p o b, p o box, po box, pobox, p box, box, apartado postal, apartado de correos, apartado, casilla postal, casilla, apdo postal, apdo, \
    caja postal
    """.split(separator: ",").map { Fold.words($0) }
}
