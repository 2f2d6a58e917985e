/// The line of a street as records mostly have it: a number in figures, maybe the letter of a direction, and a name of words that say
/// nothing else. It says what `RecordedAddress` says, without looking for units, fractions and what is said around an address: an import
/// asks it of every child.
enum PlainStreet {
  /// Whether it surely has a number and a name. Of any other form it says nothing.
  static func isNumbered(_ street: String) -> Bool {
    // A longer one is none.
    guard street.utf8.count <= 100 else { return false }
    let words = street.utf8.split(separator: UInt8(ascii: " "))
    guard words.count > 1, words.count < 12, words[0].allSatisfy(isDigit) else { return false }
    var ending: UInt8?
    for (place, word) in words.enumerated().dropFirst() {
      let isLast = place == words.count - 1
      if isOrdinal(word) {
        // `Elm 4th` may have its unit at the end.
        if isLast { return false }
        ending = word.last.map { $0 | 0x20 }
        continue
      }
      guard word.allSatisfy(isLetter) else { return false }
      let letters = word.map { $0 | 0x20 }
      // `4d David`: a word that spells the letter before it.
      if let ending, letters.first == ending { return false }
      ending = nil
      if letters.count == 1, place != 1 || isLast || !"nsew".utf8.contains(letters[0]) { return false }
      let text = String(decoding: letters, as: UTF8.self)
      if sayingMore.contains(text) { return false }
    }
    return true
  }

  private static func isOrdinal(_ word: Substring.UTF8View) -> Bool {
    let digits = word.prefix(while: isDigit)
    return !digits.isEmpty && endings.contains { word.dropFirst(digits.count).elementsEqual($0) }
  }

  private static let endings: [[UInt8]] = ["st", "nd", "rd", "th"].flatMap {
    [Array($0.utf8), Array($0.uppercased().utf8)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Every word by which an address is read otherwise than word by word.
  private static let sayingMore: Set<String> = {
    var words = AddressText.fractions.union(AddressText.fractionWords).union(AddressSpeech.wordsApart)
    words.formUnion(SpelledWords.wordsOfSpelling)
    for table in [AddressWords.dwellings, AddressWords.buildings, AddressWords.floors] { words.formUnion(table.keys) }
    for table in [NumberWords.small, NumberWords.tens, NumberWords.hundreds, NumberWords.scales] {
      words.formUnion(table.keys)
    }
    for phrase in AddressWords.unitPlaces.keys { words.formUnion(phrase) }
    for phrase in AddressWords.noUnit { words.formUnion(phrase) }
    words.formUnion(AddressWords.signs.union(UnitValue.letterNames))
    return words.union(["mobile", "no", "and", "y", "double", "triple", NumberSigns.dash])
  }()
}
