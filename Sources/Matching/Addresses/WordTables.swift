/// The tables of words in the form in which they are looked up.
enum WordTables {
  /// From each form to its group's first.
  static func canonical(_ table: String, separator: Character = " ") -> [String: String] {
    var forms: [String: String] = [:]
    for group in groups(table, separator) {
      for form in group where forms[form] == nil { forms[form] = group.first }
    }
    return forms
  }

  /// From each phrase to its group's number, the longest phrases' length in words beside it.
  static func phrases(_ table: String) -> [[String]: Int] {
    var phrases: [[String]: Int] = [:]
    for (number, group) in groups(table, ",").enumerated() {
      for phrase in group { phrases[Fold.words(phrase)] = number }
    }
    return phrases
  }

  /// From each group's number to the phrase that leads it.
  static func leadingPhrases(_ table: String) -> [Int: String] {
    var names: [Int: String] = [:]
    for (number, group) in groups(table, ",").enumerated() { names[number] = group.first }
    return names
  }

  private static func groups(_ table: String, _ separator: Character) -> [[String]] {
    table.split(separator: "\n").flatMap { $0.split(separator: "/") }.map { group in
      group.split(separator: separator).map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }
  }
}

/// The words of addresses: USPS abbreviations (Publication 28) and their Spanish counterparts.
enum AddressWords {
  static let suffixes = WordTables.canonical(StreetSuffixes.table)
  static let directions = WordTables.canonical(StreetWords.directions)
  static let nameForms = WordTables.canonical(StreetWords.nameForms)
  /// Whether a word is a type that no street is named by: `1205 Ave` names none, `12 Park` does.
  static func isPlainType(_ word: String?) -> Bool {
    guard let suffix = word.flatMap({ suffixes[$0] }) else { return false }
    return ["st", "ave", "blvd", "rd", "dr", "ln", "ct", "pl", "way", "cir", "hwy"].contains(suffix)
  }

  /// Types behind which a number is the street's own.
  static let highways: Set<String> = ["hwy", "rte", "fwy", "expy"]
  static let leading = Set(StreetWords.leading.split(whereSeparator: \.isWhitespace).map(String.init))
  static let dwellings = WordTables.canonical(UnitWords.dwellings)
  static let buildings = WordTables.canonical(UnitWords.buildings)
  static let floors = WordTables.canonical(UnitWords.floors)
  static let signs = Set(UnitWords.signs.split(separator: " ").map(String.init))
  static let unitPlaces = WordTables.phrases(UnitWords.places)
  static let unitPlaceNames = WordTables.leadingPhrases(UnitWords.places)
  static let noUnit = Set(WordTables.phrases(UnitWords.none).keys)
  static let states = WordTables.canonical(States.table)
  static let losAngeles = WordTables.phrases(Places.losAngeles)
  static let otherPlaces = WordTables.phrases(Places.others)
  /// The ZIPs by the group of `otherPlaces`.
  static let mailedAsLosAngeles = Dictionary(
    uniqueKeysWithValues: Places.mailedAsLosAngeles.compactMap { name, zips in
      otherPlaces[Fold.words(name)].map { ($0, Set(zips.split(separator: " ").map(String.init))) }
    })

  /// What may be left out of a street's name, or be added by who speaks Spanish.
  static let articles: Set<String> = ["de", "del", "la", "el", "los", "las", "the", "of"]

  /// Names with which `La` is a name of its own.
  static let namesWithLa = Set(StreetWords.namesWithLa.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that may stand before a house number and say nothing of the address, in any order.
  static let fillers: Set<String> = {
    let words = """
      we i they you he she yo ella ellos nosotros live lives living stay stays moved are were re at in on is it its that thats this the \
      my our their her his your address home house to just now right here yes yeah ok okay so um uh eh well si bueno pues es vivo vive \
      viven vivimos estoy estamos estan en el la los al mi su sus nuestra nuestro direccion domicilio casa hogar ahora current actual mudamos nos \
      cambiamos a an un una would be and y school has of de del un still the
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
