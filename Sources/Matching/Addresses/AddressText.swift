/// An address as words, with what is only another way to write it evened out.
enum AddressText {
  /// What stands for the fractions of a house number.
  static let fractions: Set<String> = ["half", "quarter", "threequarters"]

  static func words(_ text: some StringProtocol) -> [String] {
    guard text.utf8.count <= longest else { return [] }
    let words = AddressSpeech.numbersEvened(Fold.words(signs(NumberSigns.spelled(String(text)))))
    return AddressSpeech.withoutSpellingAids(
      AddressSpeech.withoutPhrases(withoutLeadIn(withFractions(words.flatMap(unitApart)))))
  }

  /// No address takes more bytes; a text without end would only take time.
  private static let longest = 300

  /// `#4` has the sign in a word of its own, and letters that only look like one are gone.
  private static func signs(_ text: String) -> String {
    text.replacing("#", with: " num ").replacing("№", with: " num ")
  }

  /// `1/2`, `and a half`, `y medio`, `three quarters`, as one word.
  private static func withFractions(_ words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let phrases = result.isEmpty ? [] : fractionPhrases[word] ?? []
      if let (phrase, fraction) = phrases.first(where: { rest.starts(with: $0.0) }) {
        result.append(fraction)
        rest = rest.dropFirst(phrase.count)
      } else {
        result.append(word)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Every word of such a phrase.
  static let fractionWords = Set(fractionPhrases.values.flatMap { $0.flatMap(\.0) })

  /// By their first words.
  private static let fractionPhrases: [String: [([String], String)]] = Dictionary(
    grouping: [
      ("and half", "half"), ("and quarter", "quarter"), ("and threequarters", "threequarters"), ("y half", "half"),
      ("y quarter", "quarter"),
      ("and one half", "half"), ("and a half", "half"), ("y un medio", "half"),
      ("y medio", "half"), ("y media", "half"), ("one half", "half"), ("un medio", "half"), ("medio", "half"),
      ("and three quarters", "threequarters"), ("three quarters", "threequarters"),
      ("tres cuartos", "threequarters"), ("y tres cuartos", "threequarters"),
      ("and a quarter", "quarter"), ("and one quarter", "quarter"), ("and one fourth", "quarter"),
      ("and a fourth", "quarter"), ("one fourth", "quarter"), ("one quarter", "quarter"),
      ("y un cuarto", "quarter"), ("un cuarto", "quarter"), ("y cuarto", "quarter"),
    ].map { (Fold.words($0.0), $0.1) }
  ) { $0.0.first ?? "" }

  /// `apt4b`, `unit04`, `ph2`: the word and its number apart.
  private static func unitApart(_ word: String) -> [String] {
    guard let place = word.firstIndex(where: \.isNumber), place > word.startIndex else { return [word] }
    let letters = String(word[..<place])
    let isUnit = AddressWords.dwellings[letters] ?? AddressWords.buildings[letters] ?? AddressWords.floors[letters]
    return isUnit == nil ? [word] : [letters, String(word[place...])]
  }

  /// `we live on Hoover, 4555`: up to the verb and what ties it to the street, where the number comes later.
  private static func withoutVerb(_ words: [String]) -> [String] {
    let fillers = words.prefix(while: AddressWords.fillers.contains)
    guard fillers.count < words.count else { return words }
    let rest = words.dropFirst(fillers.lastIndex(where: verbs.contains).map { $0 + 1 } ?? 0)
    return Array(rest.first.map(["on", "in", "at", "en", "por"].contains) == true ? rest.dropFirst() : rest)
  }

  private static let verbs: Set<String> = [
    "live", "lives", "living", "stay", "stays", "moved", "is", "its", "thats", "vivo", "vive", "viven", "vivimos", "es",
    "esta", "estamos", "estoy",
  ]

  /// `we live at`, `vivo en el`, `it's a house,`: everything before a number, if none of it can be a street's name.
  private static func withoutLeadIn(_ words: [String]) -> [String] {
    var rest = words.drop(while: AddressWords.fillers.contains)
    // `number 1907 Griffin`: before a house number the sign is no unit's.
    if rest.count > 2, let sign = rest.first, AddressWords.signs.contains(sign), !isUnitBefore(rest.dropFirst()) {
      rest = rest.dropFirst()
    }
    guard rest.count < words.count, let next = rest.first,
      next.first?.isNumber == true || NumberWords.isCardinal(next) || isUnitWord(next)
    else { return withoutVerb(words) }
    return Array(rest)
  }

  /// `number 7, 1205 East 4th`: a number of its own stands behind the first.
  private static func isUnitBefore(_ words: ArraySlice<String>) -> Bool {
    let digits = words.prefix(2).prefix { $0.utf8.allSatisfy { (48...57).contains($0) } }
    return digits.count == 2 && digits.last.map { $0.utf8.count >= 3 } == true
  }

  private static func isUnitWord(_ word: String) -> Bool {
    AddressWords.dwellings[word] != nil || AddressWords.buildings[word] != nil
  }
}
