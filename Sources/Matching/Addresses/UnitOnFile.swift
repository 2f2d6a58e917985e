/// Finds the unit of an address on record (IV.1).
/// - Guide: IV.1.p
enum UnitOnFile {
  /// What stands in a record's field for the unit, with or without a word before it.
  static func field(_ text: String) -> UnitParts {
    var unit = UnitParts()
    let all = AddressText.words(text)
    var words = all[...]
    while !words.isEmpty {
      if let (part, length) = UnitReader.part(words, isFirst: false) {
        unit.parts.append(part)
        words = words.dropFirst(length)
      } else {
        let values = UnitValue.readings(Array(words))
        unit.parts.append(UnitPart(kind: .dwelling, values: values.isEmpty ? [words.joined()] : values))
        break
      }
    }
    return withHyphens(([], unit), all).unit
  }

  /// The units that are named as such in the street's line. `N Front` is a street.
  static func named(_ words: [String]) -> (rest: [String], unit: UnitParts) {
    let found = withHyphens(UnitReader.named(words), words)
    let isStreet = found.rest.dropFirst().contains { AddressWords.directions[$0] == nil }
    return isStreet ? found : (words, UnitParts())
  }

  private static func withHyphens(
    _ found: (rest: [String], unit: UnitParts), _ words: [String]
  ) -> (rest: [String], unit: UnitParts) {
    guard words.contains(NumberSigns.dash) else { return found }
    return (found.rest, UnitParts(parts: found.unit.parts.map(\.hyphenated)))
  }

  /// The fraction if the field holds nothing else, `Apt 1/2`: there it is part of the number.
  static func fraction(_ text: String) -> String? {
    let words = AddressText.words(text).drop { AddressWords.dwellings[$0] != nil }
    return words.count == 1 ? words.first.flatMap { AddressText.fractions.contains($0) ? $0 : nil } : nil
  }

  /// A unit without its word, behind the street's type or the direction there: `1205 Elm St 4`, `12 Main St N 2`.
  static func bare(_ words: [String]) -> (rest: [String], unit: UnitParts)? {
    let found = UnitReader.bare(words).last { rest, unit in
      guard rest.count >= 3, !unit.parts.contains(where: \.isDirection), let last = rest.last,
        !AddressWords.highways.contains(AddressWords.suffixes[last] ?? ""),
        words.count - rest.count == 1 || AddressWords.directions[words[rest.count]] == nil
      else { return false }
      // `N Avenue 52` has no name without its number; `Park Ave` has one.
      let names = rest.dropFirst().filter { AddressWords.directions[$0] == nil }
      let isNamed = names.count > 1 || names.contains { AddressWords.suffixes[$0] == nil }
      return isNamed && (AddressWords.suffixes[last] != nil || AddressWords.directions[last] != nil)
    }
    return found.map { withHyphens($0, words) }
  }
}
