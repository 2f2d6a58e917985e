/// A city, or a neighborhood in its place.
enum AddressPlace {
  /// Whether what was said may stand for the city on record: the same by another short form, or both within Los Angeles.
  static func isSaid(_ said: [String], for recorded: [String]) -> Bool {
    if evened(said) == evened(recorded) { return true }
    if let one = AddressWords.otherPlaces[said], one == AddressWords.otherPlaces[recorded] { return true }
    return AddressWords.losAngeles[said] != nil && AddressWords.losAngeles[recorded] != nil
  }

  /// Whether the words are a place that people here name.
  static func isKnown(_ said: [String]) -> Bool {
    AddressWords.losAngeles[said] != nil || AddressWords.otherPlaces[said] != nil
  }

  private static func evened(_ words: [String]) -> String {
    words.map {
      AddressWords.nameForms[$0] ?? AddressWords.directions[$0] ?? AddressWords.suffixes[$0] ?? $0
    }.joined()
  }
}
