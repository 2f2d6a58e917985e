import Records

/// City, state and ZIP: on record, or nothing where only the form of an address is looked at.
struct AddressTail {
  private let city: [String]
  private let state: String
  private let zip: String
  /// The words of the street on record in the form in which places are compared.
  private let street: [String]

  init(_ address: PostalAddress) {
    street = AddressText.words(address.street).map { AddressPlace.evened($0) }
    city = Fold.words(address.city)
    let state = Fold.joined(address.state)
    self.state = AddressWords.states[state] ?? state
    zip = Fold.joined(address.zip)
  }

  /// Every way to take city, state and ZIP off the end, the longest last; none if another ZIP was said. Another city or
  /// state stays among the words, where it makes the street another one.
  func readings(_ words: [String]) -> [[String]] {
    var found = [words]
    var place = 0
    while place < found.count {
      let shorter = shortened(found[place])
      if shorter.contains(where: \.isEmpty) { return [] }
      found += shorter.filter { !found.contains($0) }
      place += 1
    }
    return found.sorted { $0.count > $1.count }
  }

  /// Without one of the three, the longest last; empty if the ZIP is not the one on record.
  private func shortened(_ words: [String]) -> [[String]] {
    if let rest = withoutZIP(words) { return [rest] }
    var found: [[String]] = []
    for count in 1...5 where count + 1 < words.count {
      let said = Array(words.suffix(count))
      let rest = Array(words.dropLast(count))
      if isCity(said) || isState(said) && !isFloor(said, behind: rest) {
        if !isOfAnother(said, behind: rest) { found.append(withoutTie(rest)) }
      } else if AddressPlace.isKnown(said), !isStreetsEnd(said) {
        // A longer place that is another: West Hollywood is no Hollywood.
        found = []
      }
    }
    return found
  }

  /// `Huntington Dr S, Pasadena` is not South Pasadena where the street on record ends so.
  private func isStreetsEnd(_ said: [String]) -> Bool {
    said.indices.dropFirst().contains { place in
      isCity(Array(said[place...]))
        && street.suffix(place).elementsEqual(said[..<place].map { AddressPlace.evened($0) })
    }
  }

  /// A direction before a neighborhood is the street's only if it is so on record: `Pico, East Hollywood Heights` is none.
  private func isOfAnother(_ said: [String], behind rest: [String]) -> Bool {
    guard !city.isEmpty, isCity(said), !AddressPlace.isNamed(said, as: city), let last = rest.last,
      let direction = AddressWords.directions[last]
    else { return false }
    return !street.contains(direction)
  }

  /// Five digits, or nine, with or without the words; nothing is left if they are not those on record. Without another
  /// number before it, it is the house number said last, as in Spanish. Nil without one.
  func withoutZIP(_ words: [String]) -> [String]? {
    let (said, parts) = lastNumber(words)
    guard said.utf8.count == 5 || said.utf8.count == 9, said.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    var rest = Array(words.dropLast(parts))
    for label in Self.labels where rest.count > label.count && rest.suffix(label.count).elementsEqual(label) {
      rest.removeLast(label.count)
      break
    }
    while rest.count > 2, let tie = rest.last, ["el", "the", "my", "mi", "and", "y"].contains(tie) { rest.removeLast() }
    guard rest.contains(where: { $0.first?.isNumber == true || NumberWords.isCardinal($0) }) else { return nil }
    return zip.isEmpty || said.prefix(5) == zip.prefix(5) ? rest : []
  }

  /// The digits at the end with how many words they are: five, nine in two, or five said one by one or in groups.
  private func lastNumber(_ words: [String]) -> (digits: String, words: Int) {
    let five = words.suffix(5).map { word -> String in
      word.utf8.count == 1 ? word : NumberWords.small[word].map { String($0) } ?? word
    }
    if five.count == 5, five.allSatisfy({ $0.utf8.count == 1 && $0.first?.isNumber == true }) {
      return (five.joined(), 5)
    }
    // `nine double oh thirty one`: in words only, and only as a ZIP of southern California.
    for count in [5, 4, 3] where words.count > count {
      let said = words.suffix(count)
      guard said.allSatisfy(NumberWords.isSpoken), let digits = SpokenDigits.usual(said).first else { continue }
      if digits.utf8.count == 5, digits.hasPrefix("9") { return (digits, count) }
    }
    // `90022-1234`, `90022 1234`.
    if words.dropLast().last == NumberSigns.dash, let first = words.dropLast(2).last, first.utf8.count == 5,
      let last = words.last, last.utf8.count == 4
    {
      return (first + last, 3)
    }
    let parts = words.suffix(2).map(\.utf8.count) == [5, 4] ? 2 : 1
    return (words.suffix(parts).joined(), parts)
  }

  /// What a ZIP is called, the longest first.
  private static let labels: [[String]] = """
    codigo postal es, zip code is, zip code es, codigo postal, zip code, zip is, zip es, zona postal, area postal, zip, zipcode, codigo
    """.split(separator: ",").map { Fold.words($0) }

  private func isState(_ said: [String]) -> Bool {
    guard let found = AddressWords.states[said.joined()] else { return false }
    // `Ct` may be a court, `La` a city: without a state on record they are none.
    return found == state
      || (state.isEmpty && AddressWords.suffixes[said.joined()] == nil && !AddressPlace.isKnown(said))
  }

  /// `2nd fl` is not in Florida.
  private func isFloor(_ said: [String], behind rest: [String]) -> Bool {
    said.allSatisfy { AddressWords.floors[$0] != nil } && rest.last.map(NumberWords.isNumber) == true
  }

  private func isCity(_ said: [String]) -> Bool {
    city.isEmpty ? AddressPlace.isKnown(said) : AddressPlace.isSaid(said, for: city) || isMailedAsCity(said)
  }

  /// `East LA` where the record has Los Angeles and a ZIP of East Los Angeles.
  private func isMailedAsCity(_ said: [String]) -> Bool {
    guard AddressPlace.isNamed(city, as: ["los", "angeles"]), let place = AddressWords.otherPlaces[said] else {
      return false
    }
    return AddressWords.mailedAsLosAngeles[place]?.contains(String(zip.prefix(5))) == true
  }

  /// `in Reseda`, `en Sylmar`.
  private func withoutTie(_ words: [String]) -> [String] {
    guard words.count > 2, let last = words.last, ["in", "en", "de", "the", "city", "of"].contains(last) else {
      return words
    }
    return withoutTie(Array(words.dropLast()))
  }
}
