/// Takes off what is said and written around a phone number.
enum PhoneText {
  /// The words of a text without its extension, the area code first.
  static func words(_ text: some StringProtocol) -> [String] {
    // `#3` behind a number is an extension's.
    let words = split(Fold.words(text.map { $0 == "#" ? " ext " : String($0) }.joined()))
    return withAreaCodeFirst(withoutExtension(Fillers.removed(from: words)))
  }

  /// The words of the number alone: not what it is called, nor what is told before or behind it.
  static func number(_ words: [String]) -> [String] { withoutTail(withoutLeadIn(withoutLabels(words))).map(withZeros) }

  private static func withoutLabels(_ words: [String]) -> [String] {
    words.enumerated().filter { place, word in
      // `es un celular`: there the article is no 1.
      let isArticle =
        ["un", "una"].contains(word) && words.dropFirst(place + 1).first.map(PhoneWords.labels.contains) == true
      return !isArticle && !PhoneWords.labels.contains(word)
    }.map(\.element)
  }

  /// What is said before a number and is none: `tengo el`, `su esposo tiene`.
  private static func withoutLeadIn(_ words: [String]) -> [String] {
    let surely = words.firstIndex { PhoneWords.isSurelyNumber($0) || PhoneWords.prefixesAbroad.contains($0) }
    guard let surely else { return words }
    let start = words[..<surely].lastIndex { !PhoneWords.isNumber($0) }.map { $0 + 1 } ?? 0
    guard !words[..<start].contains(where: { NumberWords.ordinals[$0] != nil }) else { return words }
    return Array(words[start...])
  }

  /// What is told behind a number: `that's her work`, `ask for Rosa`. Not if more digits follow: `0143, no wait, 0142`.
  private static func withoutTail(_ words: [String]) -> [String] {
    let end = words.dropFirst().firstIndex { !PhoneWords.isNumber($0) }
    guard let end, !words[end...].contains(where: PhoneWords.isSurelyNumber) else { return words }
    return Array(words[..<end])
  }

  /// `555-0109, area code 747`: said last, it is still dialled first.
  private static func withAreaCodeFirst(_ words: [String]) -> [String] {
    for label in PhoneWords.areaCode {
      guard let place = words.firstRange(of: label) else { continue }
      let (number, code) = (Array(words[..<place.lowerBound]), Array(words[place.upperBound...]))
      let isLast = PhoneDigits(code).isAreaCode && number.contains(where: PhoneWords.isNumber)
      return isLast ? code + number : words
    }
    return words
  }

  /// Up to the word for an extension; before a number the word falls away: `cell # 213 555 0142`.
  private static func withoutExtension(_ words: [String]) -> [String] {
    let start = words.firstIndex(where: PhoneWords.isSurelyNumber) ?? words.endIndex
    let end = words[start...].firstIndex(where: PhoneWords.extensions.contains) ?? words.endIndex
    // `y marque el 2`.
    let isTied = end < words.endIndex && end > start && words[end - 1] == "y"
    return words[..<start].filter { !PhoneWords.extensions.contains($0) } + words[start..<(isTied ? end - 1 : end)]
  }

  /// `O187`: the letter for a zero.
  private static func withZeros(_ word: String) -> String {
    guard word.contains(where: \.isNumber), word.allSatisfy({ $0.isNumber || $0 == "o" }) else { return word }
    return word.replacing("o", with: "0")
  }

  /// `0142x12`, `ext5`: letters and digits apart.
  private static func split(_ words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      var parts: [String] = []
      for letter in word {
        if let last = parts.last?.last, last.isNumber == letter.isNumber {
          parts[parts.count - 1].append(letter)
        } else {
          parts.append(String(letter))
        }
      }
      return parts.contains(where: PhoneWords.extensions.contains) ? parts : [word]
    }
  }
}
