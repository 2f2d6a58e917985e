/// What people say within an address and is no word of it.
enum AddressSpeech {
  /// `a hundred` is one hundred, and `2 dash 14` is `2-14`.
  static func numbersEvened(_ words: [String]) -> [String] {
    words.indices.map { place in
      let (word, next) = (words[place], place + 1 < words.count ? words[place + 1] : "")
      if word == "a", NumberWords.scales[next] != nil { return "one" }
      let isBetween = place > 0 && isNumber(words[place - 1]) && isNumber(next)
      return isBetween && dashes.contains(word) ? NumberSigns.dash : word
    }
  }

  private static let dashes: Set<String> = ["dash", "hyphen", "guion"]

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true || NumberWords.isCardinal(word)
  }

  /// Without `please`, `por favor` and `that's it` behind number and street, and without the country at the end.
  static func withoutPhrases(_ words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      // `Via Gracias` is a street.
      if result.count >= 2, result.last.map(AddressWords.leading.contains) != true,
        let phrase = phrases.first(where: { rest.starts(with: $0) })
      {
        rest = rest.dropFirst(phrase.count)
      } else {
        result.append(word)
        rest = rest.dropFirst()
      }
    }
    let country = countries.first { result.count > $0.count + 1 && result.suffix($0.count).elementsEqual($0) }
    return result.dropLast(country?.count ?? 0)
  }

  /// Every word that is taken out of an address, or parts two numbers.
  static let wordsApart = dashes.union((phrases + countries).joined())

  private static let countries = [["usa"], ["united", "states"], ["estados", "unidos"]]
  private static let phrases: [[String]] = """
    please, por favor, thats it, thats all, that is it, that is all, nothing else, nada mas, nomas, eso es todo, es todo, \
    seria todo, thanks, thank you, gracias
    """.split(separator: ",").map { Fold.words($0) }

  /// `4 b as in boy`, `4b as in boy`, `be de burro`, `apartment b boy`.
  static func withoutSpellingAids(_ words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let letter = word.count > 1 && word.first?.isNumber == true ? word.last.map(String.init) ?? "" : ""
      if !result.isEmpty, let aided = SpelledWords.aidedLetter(rest) {
        result.append(aided.letter)
        rest = rest.dropFirst(aided.count)
      } else if let aided = SpelledWords.aidedLetter([letter] + rest.dropFirst()) {
        result.append(word)
        rest = rest.dropFirst(aided.count)
      } else {
        result.append(word)
        rest = rest.dropFirst(isSpeltOut(letter.isEmpty ? word : letter, rest.dropFirst(), behind: result) ? 2 : 1)
      }
    }
    return result
  }

  /// Whether a letter is followed by its word of a spelling alphabet, behind a unit's word or at the very end.
  private static func isSpeltOut(_ letter: String, _ rest: ArraySlice<String>, behind words: [String]) -> Bool {
    guard let aid = rest.first, let letter = SpelledWords.letter(letter), aid.hasPrefix(letter), alphabet.contains(aid)
    else { return false }
    return words.suffix(3).contains { AddressWords.dwellings[$0] != nil } || rest.count == 1 && words.count > 2
  }

  /// Words with which letters are told apart: the police's, NATO's, and those that everybody knows.
  private static let alphabet = Set(
    """
    adam alpha alfa able apple amor boy bravo baker bob burro bebe boca charlie charles cat casa david delta dog dado \
    edward echo easy elephant elefante frank foxtrot fox foca george golf girl gato henry hotel ida india ice john \
    juliet juan king kilo lincoln lima love luna mary mike mother mama nora november nancy ocean oscar oso paul papa \
    peter pedro queen quebec queso robert romeo rosa sam sierra sugar tom tango union uniform uva victor vaca william \
    whiskey xray young yankee zebra zulu zapato
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
