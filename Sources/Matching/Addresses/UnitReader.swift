/// Finds the unit among the words of an address.
enum UnitReader {
  /// The words without the units that are named as such, and these.
  ///
  /// - Parameter house: whether the first sign stands before the house number: `calle Hoover número 4555, apartamento 303`.
  static func named(_ words: [String], afterHouse house: Bool = false) -> (rest: [String], unit: UnitParts) {
    var rest: [String] = []
    var unit = UnitParts()
    let sign = house ? signOfHouse(words) : nil
    var words = words[...]
    while let word = words.first {
      if words.startIndex == sign {
        rest += words.prefix(2)
        words = words.dropFirst(2)
      } else if let (part, length) = part(words, isFirst: rest.isEmpty), rest.isEmpty || rest.count >= 2 {
        unit.add(part, named: word)
        rest = withoutTies(rest, before: word, isPlace: part.kind == .place)
        words = words.dropFirst(length)
      } else if rest.count >= 2, let length = UnitPhrases.none(words) {
        unit.isNone = true
        rest = withoutTies(rest, before: word, isPlace: false)
        words = words.dropFirst(length)
      } else {
        rest.append(word)
        words = words.dropFirst()
      }
    }
    return (rest, unit)
  }

  /// Where the first sign stands that is before a number and behind a street.
  static func signOfHouse(_ words: [String]) -> Int? {
    words.indices.dropFirst().dropLast().first {
      AddressWords.signs.contains(words[$0])
        && (words[$0 + 1].first?.isNumber == true || NumberWords.isCardinal(words[$0 + 1]))
    }
  }

  private static func withoutTies(_ words: [String], before unit: String, isPlace: Bool) -> [String] {
    // `Elm, LA, apt 5`: before a word that is none of the feminine ones it is the city.
    if words.last == "la", !isPlace, !feminine.contains(unit) { return words }
    var words = words
    while words.count > 2, let tie = words.last, ties.contains(tie) { words.removeLast() }
    return words
  }

  private static let feminine: Set<String> = [
    "unidad", "puerta", "habitacion", "letra", "traila", "trayla", "treila", "num", "numero", "nro", "planta", "torre",
  ]

  /// What is said before a unit: `and the back unit`, `y el apartamento`, `we live in`, `vivimos en la`.
  private static let ties: Set<String> = {
    let words = """
      and y the el la los con with it its thats is es my mi in en at on we were im i he shes hes she they theyre live \
      lives living are am vivo vive viven vivimos esta estan estamos estoy somos soy nosotros
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()

  /// `el apartamento es el 3`.
  private static let links: Set<String> = ["is", "es", "the", "el", "la"]

  /// Words that may be a unit without its word at the end of an address, `1205 Elm St 4`, with what is left.
  static func bare(_ words: [String]) -> [(rest: [String], unit: UnitParts)] {
    (1...6).compactMap { length in
      guard words.count > length + 1 else { return nil }
      let said = Array(words.suffix(length))
      guard UnitValue.isValue(said), let first = said.first, UnitValue.canBegin(first) else { return nil }
      // More than three words only of one number: `one hundred and forty seven`.
      guard length <= 3 || said.dropLast().allSatisfy(UnitValue.isNumberWord(orTie:)) else { return nil }
      let part = UnitPart(kind: .dwelling, values: UnitValue.readings(said))
      var rest = Array(words.dropLast(length))
      // `452 Ave 52 - 4`: a hyphen as it stands between an address's parts.
      if rest.last == NumberSigns.dash { rest.removeLast() }
      return part.values.isEmpty ? nil : (rest, UnitParts(parts: [part]))
    }
  }

  /// The unit that the words begin with, and how many they are.
  static func part(_ words: ArraySlice<String>, isFirst: Bool) -> (UnitPart, Int)? {
    guard let word = words.first else { return nil }
    if !isFirst, let place = UnitPhrases.place(words) { return place }
    if !isFirst, let floor = UnitPhrases.floor(words) { return floor }
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
      AddressWords.signs.contains(word) || AddressWords.dwellings[word] != nil || links.contains(word) && rest.count > 1
    {
      rest.removeFirst()
    }
    if let (part, length) = UnitPhrases.place(rest) { return (part, words.count - rest.count + length) }
    if !isFirst, rest.count == 1, let fraction = rest.first, AddressText.fractions.contains(fraction) {
      return (UnitPart(kind: kind, values: [fraction]), words.count)
    }
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
}
