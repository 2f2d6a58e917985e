/// An address as words, with what is only another way to write it evened out.
enum AddressText {
  /// What stands for the fractions of a house number.
  static let fractions: Set<String> = ["half", "quarter", "threequarters"]

  static func words(_ text: some StringProtocol) -> [String] {
    guard text.utf8.count <= longest else { return [] }
    let words = Fold.words(signs(NumberSigns.spelled(String(text))))
    return withoutSpellingAids(withoutEnding(withoutLeadIn(withFractions(words.flatMap(unitApart)))))
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

  /// `4 b as in boy`, `4b as in boy`, `be de burro`: behind number and street.
  private static func withoutSpellingAids(_ words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let letter = word.count > 1 && word.first?.isNumber == true ? word.last.map(String.init) ?? "" : ""
      if result.count >= 2, let aided = SpelledWords.aidedLetter(rest) {
        result.append(aided.letter)
        rest = rest.dropFirst(aided.count)
      } else if result.count >= 2, let aided = SpelledWords.aidedLetter([letter] + rest.dropFirst()) {
        result.append(word)
        rest = rest.dropFirst(aided.count)
      } else {
        result.append(word)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// `please`, `por favor`, `USA`.
  private static func withoutEnding(_ words: [String]) -> [String] {
    for ending in endings where words.count > ending.count + 1 && words.suffix(ending.count).elementsEqual(ending) {
      return withoutEnding(words.dropLast(ending.count))
    }
    return words
  }

  private static let endings = [["please"], ["por", "favor"], ["usa"], ["united", "states"], ["estados", "unidos"]]

  /// `we live at`, `vivo en el`, `it's a house,`: everything before a number, if none of it can be a street's name.
  private static func withoutLeadIn(_ words: [String]) -> [String] {
    var rest = words.drop(while: AddressWords.fillers.contains)
    // `number 1907 Griffin`: before a house number the sign is no unit's.
    if rest.count > 2, let sign = rest.first, AddressWords.signs.contains(sign) { rest = rest.dropFirst() }
    guard rest.count < words.count, let next = rest.first,
      next.first?.isNumber == true || NumberWords.isCardinal(next) || isUnitWord(next)
    else { return words }
    return Array(rest)
  }

  private static func isUnitWord(_ word: String) -> Bool {
    AddressWords.dwellings[word] != nil || AddressWords.buildings[word] != nil
  }
}
