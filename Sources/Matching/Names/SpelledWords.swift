/// Words that were spelled: letter by letter, with or without a spelling alphabet, in English and Spanish.
enum SpelledWords {
  /// The words with what was spelled put together and spelling aids taken out: `r u i z`, `b as in boy`, `be de burro`,
  /// `Ruiz with a z`.
  static func assembled(_ words: [String]) -> [String] {
    let words = SpellingHints.removed(from: words)
    if words.count >= 3, let letters = SpelledLetters.all(words[...]) { return [letters.joined()] }
    var result: [String] = []
    var letters: [String] = []
    var aided = false
    func end() {
      if letters.count >= 3 || (aided && letters.count >= 2) || letters.count == words.count {
        let word = letters.joined()
        // Said first and spelled then: what was spelled counts.
        if let last = result.last, Heard.same(last, word) { result.removeLast() }
        if !word.isEmpty { result.append(word) }
      } else {
        result += letters
      }
      letters = []
      aided = false
    }
    var rest = words[...]
    while !rest.isEmpty {
      if letters.isEmpty, !result.isEmpty, let all = SpelledLetters.all(rest), all.count >= 4 {
        // `Wilson, doble u i ele ese o ene`: letters by their names to the end.
        letters = all
        rest = []
      } else if let (letter, count) = aidedLetter(rest) {
        letters.append(letter)
        aided = true
        rest = rest.dropFirst(count)
      } else if let (letter, count) = plainLetters(rest) {
        letters += letter.map(String.init)
        rest = rest.dropFirst(count)
      } else if let word = rest.popFirst() {
        end()
        result.append(word)
      }
    }
    end()
    return result
  }

  /// `L-U-Z O-R-T-E-G-A`: letters that hyphens tie are one word each.
  static func joiningHyphens(_ text: String) -> String {
    guard text.contains("-") else { return text }
    return text.split(whereSeparator: \.isWhitespace).map { word in
      let letters = word.split(separator: "-")
      let isSpelled = letters.count > 1 && letters.allSatisfy { $0.count == 1 && $0.first?.isCased == true }
      return isSpelled ? letters.joined() : String(word)
    }.joined(separator: " ")
  }

  /// Letters that are no word of a name: typed as such, or named in two words.
  private static func plainLetters(_ words: ArraySlice<String>) -> (letters: String, count: Int)? {
    guard let (letters, count) = SpelledLetters.first(words) else { return nil }
    return count > 1 || words.first?.utf8.count == 1 ? (letters, count) : nil
  }

  /// `b as in boy`, `b for boy`, `b de burro`, `be de burro`, `doble u de Walter`: the word begins with the letter.
  static func aidedLetter(_ words: ArraySlice<String>) -> (letter: String, count: Int)? {
    guard let (letter, count) = SpelledLetters.first(words), letter.count == 1 else { return nil }
    if let size = words.dropFirst().first, SpelledLetters.isSize(size), count == 2 { return (letter, count) }
    let rest = words.dropFirst(count)
    for link in links where rest.starts(with: link) {
      guard let word = rest.dropFirst(link.count).first, word.utf8.count > 1, word.hasPrefix(letter) else { continue }
      return (letter, count + link.count + 1)
    }
    return nil
  }

  /// A letter as typed, or by its name in English or Spanish.
  static func letter(_ word: String) -> String? { SpelledLetters.letter(word) }

  /// Every word by which something is spelled, but for letters as they are typed and words of a spelling alphabet.
  static let wordsOfSpelling = SpelledLetters.words.union(links.joined())

  private static let links = [
    ["as", "in"], ["like", "in"], ["like"], ["for"], ["de"], ["como"], ["como", "en"], ["is", "for"],
  ]
}
