/// The number of a house: `10233 ½`, `731B`.
struct HouseNumber: Hashable {
  /// Digits without leading zeros.
  let digits: String
  /// The letter at the number; empty without one.
  var letter = ""
  /// `half`, `quarter` or `threequarters`; empty without one.
  var fraction = ""

  /// Every way in which words begin with a house number, or end with one as in Spanish, each with the rest of the words.
  static func readings(_ words: [String]) -> [(number: HouseNumber, rest: [String])] {
    let words = withoutDashes(words)
    let start = words.first.map(AddressWords.signs.contains) == true ? 1 : 0
    var found: [(HouseNumber, [String])] = []
    let run = words[start...].prefix { isNumeric($0) }.count
    for length in stride(from: run, to: 0, by: -1) where length <= 12 {
      let part = Array(words[start..<(start + length)])
      // In figures or in words, never half and half: `906 one oh fifth` is a numbered street.
      if part.contains(where: isDigits), !part.allSatisfy(isDigits) { continue }
      for digits in values(part) { found += endings(digits, Array(words[(start + length)...])) }
    }
    if let only = words.dropFirst(start).first, let (digits, letter) = withLetter(only) {
      found += endings(digits, Array(words[(start + 1)...])).map { number, rest in
        (HouseNumber(digits: number.digits, letter: letter, fraction: number.fraction), rest)
      }
    }
    return found.isEmpty ? last(words) : found
  }

  /// `12-05` and `10233-1/2`: a hyphen within a house number says no more than a space.
  private static func withoutDashes(_ words: [String]) -> [String] {
    let isPart = { (word: String) in word.first?.isNumber == true || AddressText.fractions.contains(word) }
    return words.indices.filter { place in
      !(words[place] == NumberSigns.dash && words[..<place].allSatisfy { isPart($0) || $0 == NumberSigns.dash }
        && place + 1 < words.count && isPart(words[place + 1]))
    }.map { words[$0] }
  }

  /// `calle Cuarta número 1205`, `Elm Street 1205`.
  private static func last(_ words: [String]) -> [(HouseNumber, [String])] {
    var rest = words
    var fraction = ""
    if let last = rest.last, AddressText.fractions.contains(last) { fraction = rest.removeLast() }
    if let said = inWords(&rest) { rest.append(said) }
    guard rest.count > 1, let last = rest.popLast() else { return [] }
    let (digits, letter) = withLetter(last) ?? (last, "")
    guard isDigits(digits) else { return [] }
    if let sign = rest.last, AddressWords.signs.contains(sign), rest.count > 1 { rest.removeLast() }
    return [(HouseNumber(digits: withoutZeros(digits), letter: letter, fraction: fraction), rest)]
  }

  /// Takes a number said in words behind its sign off the end: `número mil doscientos cinco`.
  private static func inWords(_ words: inout [String]) -> String? {
    guard let sign = words.lastIndex(where: AddressWords.signs.contains), sign > 0, sign < words.count - 1,
      words[(sign + 1)...].allSatisfy({ isNumeric($0) && !isDigits($0) }),
      let digits = SpokenDigits.usual(words[(sign + 1)...]).first
    else { return nil }
    words.removeSubrange(sign...)
    return digits
  }

  /// A fraction and a letter belong to the number: `10233 ½`, `731 B`. A letter may be a direction or the street instead.
  private static func endings(_ digits: String, _ words: [String]) -> [(HouseNumber, [String])] {
    var rest = words[...]
    var number = HouseNumber(digits: withoutZeros(digits))
    // `12 Half St` is on a street of that name.
    let isStreet = rest.count == 2 && AddressWords.isPlainType(rest.last)
    if let word = rest.first, AddressText.fractions.contains(word), !isStreet {
      number.fraction = word
      rest.removeFirst()
    }
    var found = [(number, Array(rest))]
    if let word = rest.first, word.count == 1, word.first?.isLetter == true, rest.count > 1,
      AddressWords.directions[word] == nil
    {
      number.letter = word
      found.append((number, Array(rest.dropFirst())))
    }
    return found
  }

  private static func values(_ words: [String]) -> [String] {
    if words.allSatisfy(isDigits) { return [words.joined()] }
    return SpokenDigits.usual(words)
  }

  private static func isNumeric(_ word: String) -> Bool {
    isDigits(word) || NumberWords.isCardinal(word) || word == "and" || word == "y" || word == "double"
      || word == "triple"
  }

  private static func isDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// `12a` as number and letter.
  private static func withLetter(_ word: String) -> (String, String)? {
    guard let letter = word.last, letter.isLetter, isDigits(String(word.dropLast())) else { return nil }
    return (String(word.dropLast()), String(letter))
  }

  /// `0731` is `731`.
  static func withoutZeros(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? String(digits.suffix(1)) : String(rest)
  }
}
