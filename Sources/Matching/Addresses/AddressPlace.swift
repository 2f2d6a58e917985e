/// A city, or a neighborhood in its place.
enum AddressPlace {
  /// Whether what was said may stand for the city on record: the same by another short form, or both within Los Angeles.
  static func isSaid(_ said: [String], for recorded: [String]) -> Bool {
    isNamed(said, as: recorded) || AddressWords.losAngeles[said] != nil && AddressWords.losAngeles[recorded] != nil
  }

  /// Whether it is the city on record by one of its own names.
  static func isNamed(_ said: [String], as recorded: [String]) -> Bool {
    if evened(said) == evened(recorded) { return true }
    return [AddressWords.losAngeles, AddressWords.otherPlaces].contains { places in
      places[said].map { $0 == places[recorded] } == true
    }
  }

  /// Whether the words are a place that people here name.
  static func isKnown(_ said: [String]) -> Bool {
    AddressWords.losAngeles[said] != nil || AddressWords.otherPlaces[said] != nil
  }

  private static func evened(_ words: [String]) -> String { words.map(evened).joined() }

  /// A word in the one of its forms in which places are compared.
  static func evened(_ word: String) -> String {
    AddressWords.nameForms[word] ?? AddressWords.directions[word] ?? AddressWords.suffixes[word] ?? word
  }
}
