import Records

/// An address as it was understood, for the operator to hear at once whether it is what the caller said.
package struct AddressParts: Hashable, Sendable {
  /// The house number: `10233 ½`, `731B`; of a post office box its number.
  package let number: String
  /// The street as typed, without number, unit, city, state and ZIP.
  package let street: String
  /// Apartment, building, floor or letter as typed; empty if it was said that there is none, nil if nothing was said.
  package let unit: String?
  /// Whether the caller has to be asked for the apartment: nothing was said of one, or only of the building or the floor.
  package let isUnitOpen: Bool

  /// Nil if the text has no number, or no street.
  package init?(_ text: some StringProtocol) {
    let words = AddressText.words(text)
    let place = AddressTail(PostalAddress(street: ""))
    guard !Self.isChoice(words), let reading = Self.likeliest(AddressReading.all(words, place)) else { return nil }
    let fraction = Self.fractions[reading.number.fraction].map { " \($0)" } ?? ""
    number = reading.number.digits + reading.number.letter.uppercased() + fraction
    let isBox = reading.street == ["pobox"]
    street = isBox ? "PO Box" : reading.street.map(Self.capital).joined(separator: " ")
    isUnitOpen = !reading.unit.isNone && reading.unit.parts.allSatisfy { $0.kind == .building || $0.kind == .floor }
    unit =
      reading.unit.isEmpty
      ? (reading.unit.isNone && !isBox ? "" : nil)
      : Self.text(reading.unit, isHyphenated: words.contains(NumberSigns.dash))
  }

  /// What most people would mean: all that was said of a unit is one, a street has a name of its own, and a number or letter
  /// at the end is the unit.
  private static func likeliest(_ readings: [AddressReading]) -> AddressReading? {
    let streets = readings.filter { isStreet($0.street) }
    let named = streets.filter { isNamed($0.street) }
    return tidiest(named.filter { !$0.isUnitUnread }) ?? tidiest(named)
      ?? streets.first { $0.street.count > 1 || !AddressWords.isPlainType($0.street.first) }
  }

  private static func tidiest(_ named: [AddressReading]) -> AddressReading? {
    let tidy = named.filter { isTidy($0.street) }
    return tidy.first { !isOfTypes($0.street) } ?? tidy.first ?? named.first
  }

  /// Not where a unit's word is left without its number: `Main St Apt`.
  private static func isStreet(_ words: [String]) -> Bool {
    words.last.map { unitWords.contains($0) } != true && !words.allSatisfy { AddressWords.dwellings[$0] != nil }
  }

  /// `Apt 7 or 8` answers nothing. In Oregon stands nothing behind it but the ZIP.
  private static func isChoice(_ words: [String]) -> Bool {
    words.indices.dropLast().contains { words[$0] == "or" && ($0 < 3 || words[$0 + 1].utf8.count != 5) }
  }

  /// The words for a unit that no street ends with.
  private static let unitWords = AddressWords.signs.union(
    AddressWords.dwellings.filter { ["apt", "#"].contains($0.value) && AddressWords.suffixes[$0.key] == nil }.keys)

  /// By more than a direction and a type that is no name: `Elm`, `Hill St` and `Hill`, not `E Ave`.
  private static func isNamed(_ words: [String]) -> Bool {
    let names = words.filter { AddressWords.directions[$0] == nil }
    return names.count > 1 || names.count == 1 && !AddressWords.isPlainType(names.first)
  }

  /// Whether its only word is one that may be a type, which a number before it may belong to: `42 Terrace`.
  private static func isOfTypes(_ words: [String]) -> Bool {
    words.count { AddressWords.directions[$0] == nil } == 1 && words.contains { AddressWords.suffixes[$0] != nil }
  }

  /// Not where a number or a letter stands at the end, unless it is all of the name: `Avenue 52`, `E one one eight`.
  private static func isTidy(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last, words.count > 1 else { return true }
    // `B Soto` has its letter from the number, `B St` is a street.
    if isLetter(first), AddressWords.suffixes[words[1]] == nil, !isLetter(words[1]) { return false }
    let ending = last.drop(while: \.isNumber)
    let isOrdinal = NumberWords.digits(last)?.isOrdinal == true && ending.count > 1
    let isValue = last.first?.isNumber == true && !isOrdinal || isLetter(last)
    guard isValue || NumberWords.isCardinal(last) else { return true }
    // A number in words is as long as it is said.
    let name =
      isValue ? words.dropLast()[...] : words.prefix(words.count - words.reversed().prefix(while: isNumberWord).count)
    let before = name.filter { AddressWords.directions[$0] == nil && $0 != "la" }
    guard let type = before.last else { return !isValue }
    return before.count == 1 && AddressWords.leading.contains(type)
      || AddressWords.highways.contains(AddressWords.suffixes[type] ?? "")
  }

  private static func isNumberWord(_ word: String) -> Bool {
    NumberWords.isCardinal(word) || word == "and" || word == "y"
  }

  /// A letter that is no direction.
  private static func isLetter(_ word: String) -> Bool {
    let isLetter = word.count == 1 && word.first?.isLetter == true || UnitValue.letterNames.contains(word)
    return isLetter && AddressWords.directions[word] == nil
  }

  private static func text(_ unit: UnitParts, isHyphenated: Bool) -> String {
    unit.parts.map { isHyphenated ? $0.hyphenated : $0 }.map { part in
      let value = part.values.sorted { ($0.count, $0) < ($1.count, $1) }.first ?? ""
      switch part.kind {
      case .dwelling: return fractions[value] ?? value.uppercased()
      case .building: return "Bldg \(value.uppercased())"
      case .floor: return "Fl \(value)"
      case .place: return Int(value).flatMap { AddressWords.unitPlaceNames[$0] }.map(capital) ?? ""
      }
    }.joined(separator: ", ")
  }

  private static let fractions = ["half": "½", "quarter": "¼", "threequarters": "¾"]

  private static func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
