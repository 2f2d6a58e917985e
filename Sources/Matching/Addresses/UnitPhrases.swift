/// Units that have no number, said in phrases: floors, places, and that there is none.
enum UnitPhrases {
  /// `second floor`, `segundo piso`.
  static func floor(_ words: ArraySlice<String>) -> (UnitPart, Int)? {
    guard let word = words.first, let next = words.dropFirst().first, AddressWords.floors[next] != nil,
      let number = NumberWords.ordinals[word] ?? NumberWords.digits(word)?.number
    else { return nil }
    return (UnitPart(kind: .floor, values: [String(number)]), 2)
  }

  /// The longest phrase counts, with `the house` or `la casa` before it or not. A letter alone is none.
  static func place(_ words: ArraySlice<String>) -> (UnitPart, Int)? {
    let house = houses.first { words.starts(with: $0) }?.count ?? 0
    for (start, length) in [(0, 0), (house, house)] {
      if let (part, phrase) = place(at: words.dropFirst(start)) { return (part, length + phrase) }
      if house == 0 { break }
    }
    return nil
  }

  /// The longest first.
  private static let houses: [[String]] = """
    the house, the unit, the apartment, la casa, la casita, el apartamento, el departamento, la unidad, una casa, \
    a house, un apartamento, los apartamentos, house, casa
    """.split(separator: ",").map { Fold.words($0) }

  private static func place(at words: ArraySlice<String>) -> (UnitPart, Int)? {
    for length in stride(from: min(6, words.count), to: 0, by: -1) {
      let phrase = Array(words.prefix(length))
      guard phrase != ["r"], let group = AddressWords.unitPlaces[phrase] else { continue }
      // `Front St`, `Middle Rd` and `Side Dr` are streets.
      if let next = words.dropFirst(length).first, AddressWords.suffixes[next] != nil { return nil }
      // `the back unit`: the word for a unit says no more.
      let isUnit = words.count == length + 1 && words.last.map { AddressWords.dwellings[$0] != nil } == true
      return (UnitPart(kind: .place, values: [String(group)]), isUnit ? length + 1 : length)
    }
    return nil
  }

  /// How many words at the beginning say that there is no unit.
  static func none(_ words: ArraySlice<String>) -> Int? {
    for length in stride(from: min(8, words.count), to: 0, by: -1)
    where AddressWords.noUnit.contains(Array(words.prefix(length))) {
      return length
    }
    // The answer to the question for an apartment: `… Ave, no`.
    return words.count == 1 && words.first == "no" ? 1 : nil
  }
}
