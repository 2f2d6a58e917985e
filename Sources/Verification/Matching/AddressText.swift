/// An address as words, with what is only another way to write it evened out.
enum AddressText {
  /// What stands for ½ of a house number.
  static let half = "half"

  static func words(_ text: some StringProtocol) -> [String] {
    let spelled = String(text).replacing("#", with: " apt ").replacing("1/2", with: " half ").replacing(
      "½", with: " half ")
    return withUnitLast(withoutNumberSign(Fold.words(spelled)))
  }

  /// Where the unit begins: at its word, if the street stands before it and something after it.
  static func unitPlace(in words: [String]) -> Int? {
    words.indices.dropFirst().dropLast().first { AddressWords.units.contains(words[$0]) }
  }

  /// `4a` alone is a street in Spanish; before a street, see `canLeadAsNumber`.
  static func isHouseNumber(_ word: String) -> Bool {
    startsWithDigit(word) && NumberWords.digits(word)?.isOrdinal != true
  }

  /// `12A Main St` begins with its number, `4th St` does not.
  static func canLeadAsNumber(_ word: String) -> Bool {
    isHouseNumber(word) || (startsWithDigit(word) && word.reversed().prefix { $0.isLetter }.count == 1)
  }

  private static func startsWithDigit(_ word: String) -> Bool { word.first?.isNumber == true }

  /// `calle Cuarta número 1205` names the house; after a house number the same word names the unit.
  private static func withoutNumberSign(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(where: AddressWords.numberSigns.contains),
      !words[..<place].contains(where: isHouseNumber)
    else { return words }
    var rest = words
    rest.remove(at: place)
    return rest
  }

  /// `Apt 4, 1205 Elm St` is `1205 Elm St, Apt 4`.
  private static func withUnitLast(_ words: [String]) -> [String] {
    guard words.count > 3, AddressWords.units.contains(words[0]), startsWithDigit(words[1]) || words[1].count == 1
    else { return words }
    return Array(words.dropFirst(2) + words.prefix(2))
  }
}
