/// The number or letter of a unit: `4B`, `four b`, `2-10`, `B as in boy`, `letra b`.
enum UnitValue {
  /// The words of a unit's number that stand at the beginning.
  static func run(_ words: ArraySlice<String>, limit: Int = 6) -> [String] {
    Array(words.prefix(limit).prefix(while: isPart))
  }

  /// Everything that the words may mean, in one form.
  static func readings(_ words: [String]) -> Set<String> {
    guard !words.isEmpty, words.allSatisfy(isPart) else { return [] }
    var found = [""]
    var rest = words[...]
    while let word = rest.first {
      let numbers = withoutLooseTie(rest.prefix { isNumberWord($0) || $0 == "y" || $0 == "and" })
      if !numbers.isEmpty {
        let digits =
          numbers.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
          ? [numbers.joined(), numbers.joined(separator: "-")] : SpokenDigits.usual(numbers)
        found = found.flatMap { before in digits.map { before + $0 } }
        rest = rest.dropFirst(numbers.count)
        if digits.isEmpty { return [] }
      } else {
        let letter = SpelledWords.letter(word) ?? word
        // `A1-2`: two numbers beside each other are told apart, too.
        let isApart = letter.first?.isNumber == true
        found = found.flatMap {
          isApart && $0.last?.isNumber == true ? [$0 + letter, "\($0)-\(letter)"] : [$0 + letter]
        }
        rest = rest.dropFirst()
      }
    }
    return Set(found.map(HouseNumber.withoutLeadingZeros))
  }

  /// `treinta y cinco` is one number; in `4 Y` the y is a letter.
  private static func withoutLooseTie(_ words: ArraySlice<String>) -> ArraySlice<String> {
    guard let first = words.first, isNumberWord(first) else { return [] }
    var words = words
    while let last = words.last, !isNumberWord(last) { words.removeLast() }
    return words
  }

  /// Whether all of the words can be one number or letter.
  static func isValue(_ words: [String]) -> Bool { words.allSatisfy(isPart) }

  /// A unit without its word begins with a digit, is a number in words or one letter.
  static func canBegin(_ word: String) -> Bool {
    // `4a` is a unit as well as `cuarta`.
    let isOrdinal = NumberWords.digits(word)?.isOrdinal == true && word.drop(while: \.isNumber).count > 1
    return word.first?.isNumber == true && !isOrdinal || NumberWords.small[word] != nil
      || NumberWords.hundreds[word] != nil
      || NumberWords.tens[word] != nil || word.count == 1
  }

  private static func isPart(_ word: String) -> Bool {
    word.first?.isNumber == true || isNumberWord(word) || word.count == 1 || word == "and"
      || word.count <= 3 && word.last?.isNumber == true
      || ["bee", "be", "cee", "dee", "ce", "efe", "ge"].contains(word)
  }

  private static func isNumberWord(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) } || NumberWords.isCardinal(word) && word != "o" && word != "a"
  }
}

extension HouseNumber {
  /// `04` is `4`, `4b` stays.
  static func withoutLeadingZeros(_ text: String) -> String {
    let rest = text.drop { $0 == "0" }
    return rest.first?.isNumber == true
      ? String(rest) : text.allSatisfy { $0 == "0" } ? "0" : String(rest.isEmpty ? text[...] : rest)
  }
}
