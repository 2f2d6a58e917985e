/// City, state and ZIP: on record, or nothing where only the form of an address is looked at.
struct AddressTail {
  private let city: [String]
  private let state: String
  private let zip: String

  init(_ address: PostalAddress) {
    city = Fold.words(address.city)
    let state = Fold.joined(address.state)
    self.state = AddressWords.states[state] ?? state
    zip = Fold.joined(address.zip)
  }

  /// Every way to take city, state and ZIP off the end, the longest last; none if another ZIP was said. Another city or
  /// state stays among the words, where it makes the street another one.
  func readings(_ words: [String]) -> [[String]] {
    var found = [words]
    var rest = words
    while let shorter = shortened(rest) {
      if shorter.isEmpty { return [] }
      found.append(shorter)
      rest = shorter
    }
    return found
  }

  /// Without one of the three; empty if it is not the one on record.
  private func shortened(_ words: [String]) -> [String]? {
    if let rest = withoutZIP(words) { return rest }
    for count in stride(from: min(5, words.count - 2), to: 0, by: -1) {
      let said = Array(words.suffix(count))
      let rest = withoutTie(Array(words.dropLast(count)))
      if isCity(said) || isState(said) { return rest }
    }
    return nil
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

  /// The digits at the end with how many words they are: five, nine in two, or five said one by one.
  private func lastNumber(_ words: [String]) -> (digits: String, words: Int) {
    let five = words.suffix(5).map { word -> String in
      word.utf8.count == 1 ? word : NumberWords.small[word].map { String($0) } ?? word
    }
    if five.count == 5, five.allSatisfy({ $0.utf8.count == 1 && $0.first?.isNumber == true }) {
      return (five.joined(), 5)
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

  private func isCity(_ said: [String]) -> Bool {
    city.isEmpty ? AddressPlace.isKnown(said) : AddressPlace.isSaid(said, for: city)
  }

  /// `in Reseda`, `en Sylmar`.
  private func withoutTie(_ words: [String]) -> [String] {
    guard words.count > 2, let last = words.last, ["in", "en", "de", "the", "city", "of"].contains(last) else {
      return words
    }
    return withoutTie(Array(words.dropLast()))
  }
}
