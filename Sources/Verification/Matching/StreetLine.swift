/// A house number, a street and a unit, each in one form.
struct StreetLine: Hashable {
  private(set) var number = ""
  private(set) var direction = ""
  private(set) var name: [String]
  private(set) var suffix = ""
  private(set) var unit = ""

  /// The address on file; its unit may stand in a field of its own or in the street's line.
  init(_ address: PostalAddress) {
    self.init(AddressText.words(address.street))
    let unit = Self.unitForm(AddressText.words(address.unit))
    if !unit.isEmpty { self.unit = unit }
  }

  init(_ words: [String]) {
    var rest = words
    unit = Self.takeUnit(&rest)
    number = Self.takeNumber(&rest)
    // In English the suffix stands behind the street's name, in Spanish before it.
    direction = Self.takeLast(&rest, AddressWords.directions)
    suffix = Self.takeLast(&rest, AddressWords.suffixes)
    if direction.isEmpty { direction = Self.takeFirst(&rest, AddressWords.directions) }
    if suffix.isEmpty { suffix = Self.takeFirst(&rest, AddressWords.leadingSuffixes) }
    name = Self.nameForm(rest)
  }

  /// A unit without its word, `1205 Elm St 4`, can only be told apart with the record's street beside it.
  mutating func splitUnit(beside recorded: StreetLine) {
    guard unit.isEmpty, !recorded.unit.isEmpty, name.count > recorded.name.count,
      Array(name.prefix(recorded.name.count)) == recorded.name
    else { return }
    var rest = Array(name.dropFirst(recorded.name.count))
    if suffix.isEmpty, let word = rest.first, let found = AddressWords.suffixes[word], rest.count > 1 {
      suffix = found
      rest.removeFirst()
    }
    unit = Self.unitForm(rest)
    name = recorded.name
  }

  private static func takeUnit(_ words: inout [String]) -> String {
    guard let place = AddressText.unitPlace(in: words) else { return "" }
    let unit = unitForm(Array(words[place...]))
    words.removeSubrange(place...)
    return unit
  }

  /// The house number may stand first, as in English, or after the street, as in Spanish; a half and a letter belong to
  /// it.
  private static func takeNumber(_ words: inout [String]) -> String {
    let first = words.first.map(AddressText.canLeadAsNumber) == true ? 0 : nil
    guard let place = first ?? words.lastIndex(where: AddressText.isHouseNumber) else { return "" }
    var number = words.remove(at: place)
    guard place < words.count else { return number }
    if words[place] == AddressText.half {
      number += " " + words.remove(at: place)
    } else if place == 0, words.count > 1, isHouseLetter(words[place]) {
      number += words.remove(at: place)
    }
    return number
  }

  private static func isHouseLetter(_ word: String) -> Bool {
    word.count == 1 && word.first?.isLetter == true && AddressWords.directions[word] == nil
  }

  private static func takeLast(_ words: inout [String], _ table: [String: String]) -> String {
    guard words.count > 1, let found = words.last.flatMap({ table[$0] }) else { return "" }
    words.removeLast()
    return found
  }

  private static func takeFirst(_ words: inout [String], _ table: [String: String]) -> String {
    guard words.count > 1, let found = words.first.flatMap({ table[$0] }) else { return "" }
    words.removeFirst()
    return found
  }

  /// `fourth`, `4th`, `cuarta` and `4` are one street; articles may be left out.
  private static func nameForm(_ words: [String]) -> [String] {
    let name = words.filter { !AddressWords.articles.contains($0) }
    let evened = NumberWords.merged(name.isEmpty ? words : name)
    if evened.count == 1, let whole = evened.first, let form = AddressWords.suffixes[whole] { return [form] }
    return evened.map { AddressWords.nameWords[$0] ?? AddressWords.directions[$0] ?? $0 }
  }

  /// `Apt. 4-B`, `#4b` and `unit four b` are one unit.
  private static func unitForm(_ words: [String]) -> String {
    words.filter { !AddressWords.units.contains($0) }
      .map { word in (NumberWords.small[word] ?? NumberWords.tens[word]).map(String.init) ?? word }
      .joined()
  }
}
