/// Finds the unit among the words of an address.
enum UnitReader {
  /// The words without the units that are named as such, and these.
  static func named(_ words: [String]) -> (rest: [String], unit: UnitParts) {
    var rest: [String] = []
    var unit = UnitParts()
    var words = words[...]
    while let word = words.first {
      if let (part, length) = part(words, isFirst: rest.isEmpty), rest.isEmpty || rest.count >= 2 {
        unit.add(part, named: word)
        while rest.count > 2, let tie = rest.last, Self.ties.contains(tie) { rest.removeLast() }
        words = words.dropFirst(length)
      } else if rest.count >= 2, let length = none(words) {
        unit.isNone = true
        words = words.dropFirst(length)
      } else {
        rest.append(word)
        words = words.dropFirst()
      }
    }
    return (rest, unit)
  }

  /// What is said before a unit: `and the back unit`, `y el apartamento`.
  private static let ties: Set<String> = [
    "and", "y", "the", "el", "la", "con", "with", "it", "its", "my", "mi", "in", "en",
  ]

  /// What stands in a record's field for the unit, with or without a word before it.
  static func field(_ text: String) -> UnitParts {
    var unit = UnitParts()
    var words = AddressText.words(text)[...]
    while !words.isEmpty {
      if let (part, length) = part(words, isFirst: false) {
        unit.parts.append(part)
        words = words.dropFirst(length)
      } else {
        let values = UnitValue.readings(Array(words))
        unit.parts.append(UnitPart(kind: .dwelling, values: values.isEmpty ? [words.joined()] : values))
        break
      }
    }
    // `1-12` on file is no `112`.
    if text.contains(/[0-9] ?[-&] ?[0-9]/) { unit.parts = unit.parts.map(\.hyphenated) }
    return unit
  }

  /// A unit without its word on record, behind the street's type: `1205 Elm St 4`.
  static func bareOnFile(_ words: [String]) -> (rest: [String], unit: UnitParts)? {
    bare(words).last { rest, unit in
      guard rest.count >= 3, !unit.parts.contains(where: \.isDirection), let last = rest.last,
        !AddressWords.highways.contains(AddressWords.suffixes[last] ?? "")
      else { return false }
      // `N Avenue 52` has no name without its number.
      let isNamed = rest.dropFirst().contains { AddressWords.suffixes[$0] == nil && AddressWords.directions[$0] == nil }
      return isNamed && (AddressWords.suffixes[last] != nil || AddressWords.directions[last] != nil)
    }
  }

  /// Words that may be a unit without its word at the end of an address, `1205 Elm St 4`, with what is left.
  static func bare(_ words: [String]) -> [(rest: [String], unit: UnitParts)] {
    (1...3).compactMap { length in
      guard words.count > length + 1 else { return nil }
      let said = Array(words.suffix(length))
      guard UnitValue.isValue(said), let last = said.first, UnitValue.canBegin(last) else { return nil }
      let part = UnitPart(kind: .dwelling, values: UnitValue.readings(said))
      return part.values.isEmpty ? nil : (Array(words.dropLast(length)), UnitParts(parts: [part]))
    }
  }

  private static func part(_ words: ArraySlice<String>, isFirst: Bool) -> (UnitPart, Int)? {
    guard let word = words.first else { return nil }
    if !isFirst, let place = place(words) { return place }
    if !isFirst, let floor = floor(words) { return floor }
    let kind: UnitPart.Kind
    if AddressWords.buildings[word] != nil {
      kind = .building
    } else if AddressWords.floors[word] != nil {
      kind = .floor
    } else if AddressWords.dwellings[word] != nil || word == "mobile" && words.dropFirst().first == "home" {
      kind = .dwelling
    } else {
      return nil
    }
    return numbered(kind, words, isFirst: isFirst)
  }

  /// A unit's word, more of them (`apt #`, `space number`), and its number.
  private static func numbered(_ kind: UnitPart.Kind, _ words: ArraySlice<String>, isFirst: Bool) -> (UnitPart, Int)? {
    var rest = words.dropFirst(words.first == "mobile" ? 2 : 1)
    let penthouse = AddressWords.dwellings[words.first ?? ""] == "ph" ? "ph" : ""
    while let word = rest.first,
      AddressWords.signs.contains(word) || AddressWords.dwellings[word] != nil || word == "is" || word == "es"
    {
      rest.removeFirst()
    }
    if let (part, length) = place(rest) { return (part, words.count - rest.count + length) }
    // A floor has one number: `Fl 2 205` is an apartment on it.
    var said = UnitValue.run(rest, limit: kind == .floor && rest.first?.first?.isNumber == true ? 1 : 6)
    // Before a house number, only the next word is the unit's: `Apt 4B 1205 E 4th St`.
    if isFirst {
      said = UnitValue.run(rest, limit: said.dropFirst().first?.count == 1 ? 2 : 1)
      guard rest.count > said.count + 1 else { return nil }
    }
    var values = UnitValue.readings(said)
    if kind == .floor, let floors = NumberWords.values(said), floors.count == 1 {
      values = Set(floors.map { String($0) })
    }
    if values.isEmpty {
      guard !penthouse.isEmpty else { return nil }
      values = [""]
    }
    return (UnitPart(kind: kind, values: Set(values.map { penthouse + $0 })), words.count - rest.count + said.count)
  }

  /// `second floor`, `segundo piso`.
  private static func floor(_ words: ArraySlice<String>) -> (UnitPart, Int)? {
    guard let word = words.first, let next = words.dropFirst().first, AddressWords.floors[next] != nil,
      let number = NumberWords.ordinals[word] ?? NumberWords.digits(word)?.number
    else { return nil }
    return (UnitPart(kind: .floor, values: [String(number)]), 2)
  }

  /// The longest phrase counts. A letter alone is none.
  private static func place(_ words: ArraySlice<String>) -> (UnitPart, Int)? {
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

  private static func none(_ words: ArraySlice<String>) -> Int? {
    for length in stride(from: min(8, words.count), to: 0, by: -1)
    where AddressWords.noUnit.contains(Array(words.prefix(length))) {
      return length
    }
    // The answer to the question for an apartment: `… Ave, no`.
    return words.count == 1 && words.first == "no" ? 1 : nil
  }
}
