/// City, state and ZIP on record, each in one form.
struct AddressTail {
  private let city: String
  private let state: String
  private let zip: String

  init(_ address: PostalAddress) {
    let state = Fold.joined(address.state)
    city = Self.cityForm(Fold.words(address.city))
    self.state = AddressWords.states[state] ?? state
    zip = Fold.joined(address.zip)
  }

  /// The words of number, street and unit. Nil if another ZIP was said; another city or state stays among the words,
  /// where it makes the street another one.
  func stripped(from words: [String]) -> [String]? {
    guard let rest = withoutTail(words) else { return nil }
    guard let place = AddressText.unitPlace(in: rest) else { return rest }
    return withoutTail(Array(rest[..<place])).map { $0 + rest[place...] }
  }

  private func withoutTail(_ words: [String]) -> [String]? {
    var rest = words
    guard takeZIP(&rest) else { return nil }
    takeState(&rest)
    takeCity(&rest)
    return rest
  }

  /// Five digits, or nine. Without another number before it, it is the house number said last, as in Spanish.
  private func takeZIP(_ words: inout [String]) -> Bool {
    let parts = words.suffix(2).map(\.utf8.count) == [5, 4] ? 2 : 1
    let said = words.suffix(parts).joined()
    guard said.utf8.count == 5 || said.utf8.count == 9, said.utf8.allSatisfy({ (48...57).contains($0) }),
      words.dropLast(parts).contains(where: AddressText.isHouseNumber)
    else { return true }
    words.removeLast(parts)
    return zip.isEmpty || said.prefix(5) == zip.prefix(5)
  }

  private func takeState(_ words: inout [String]) {
    for count in 1...3 where words.count > count + 1 {
      let said = words.suffix(count).joined()
      guard let found = AddressWords.states[said] else { continue }
      // `Ct` may be a court, `La` a city: without a state on record they are none.
      if found == state || (state.isEmpty && AddressWords.suffixes[said] == nil && AddressWords.cities[said] == nil) {
        return words.removeLast(count)
      }
    }
  }

  private func takeCity(_ words: inout [String]) {
    guard !city.isEmpty else { return }
    for count in 1...4 where words.count > count + 1 {
      if Self.cityForm(Array(words.suffix(count))) == city { return words.removeLast(count) }
    }
  }

  private static func cityForm(_ words: [String]) -> String {
    let evened = words.map { AddressWords.nameWords[$0] ?? AddressWords.directions[$0] ?? $0 }.joined()
    return AddressWords.cities[evened] ?? evened
  }
}
