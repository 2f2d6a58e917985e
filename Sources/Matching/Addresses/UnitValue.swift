/// The number or letter of a unit: `4B`, `four b`, `2-10`, `B as in boy`, `letra b`.
enum UnitValue {
  /// The words of a unit's number that stand at the beginning.
  static func run(_ words: ArraySlice<String>, limit: Int = 6) -> [String] {
    let run = words.prefix(limit).prefix(while: isPart)
    return Array(run.last == NumberSigns.dash ? run.dropLast() : run)
  }

  /// Everything that the words may mean, in one form.
  static func readings(_ words: [String]) -> Set<String> {
    guard !words.isEmpty, words.allSatisfy(isPart) else { return [] }
    var found = [""]
    var before = ""
    var rest = words[...]
    while let word = rest.first {
      if word == NumberSigns.dash {
        guard before.last?.isNumber == true, rest.dropFirst().first.map(isPart) == true else { return [] }
        before = word
        rest = rest.dropFirst()
        continue
      }
      let numbers = withoutLooseTie(rest.prefix { isNumberWord($0) || $0 == "y" || $0 == "and" })
      let values: [String]
      if numbers.isEmpty {
        values = [SpelledWords.letter(word) ?? word]
      } else {
        values = numbers.allSatisfy(isDigits) ? grouped(Array(numbers)) : SpokenDigits.usual(numbers)
      }
      let isOne = areOne(before, numbers.first ?? word)
      let isDashed = before == NumberSigns.dash
      found = found.flatMap { found in
        values.flatMap { joined(found, $0, isDashed: isDashed, isOne: isOne) }
      }
      before = numbers.last.map { isDigits($0) ? $0 : values.last ?? "" } ?? word
      rest = rest.dropFirst(max(1, numbers.count))
    }
    return Set(found.map(withoutZeros))
  }

  /// `2 14` and `2 1 4` are how `two fourteen` and `two one four` are typed, unless a hyphen was left out.
  private static func grouped(_ numbers: [String]) -> [String] {
    let isOne = zip(numbers, numbers.dropFirst()).allSatisfy(areOne)
    return isOne && numbers.count > 1
      ? [numbers.joined(), numbers.joined(separator: "-")] : [numbers.joined(separator: "-")]
  }

  /// Nobody says `twenty one four` for 214: one digit behind more begins another number.
  private static func areOne(_ number: String, _ next: String) -> Bool {
    number.count(where: \.isNumber) < 2 || next.prefix(while: \.isNumber).count != 1
  }

  /// Two numbers beside each other may be one, or two. With a hyphen they are two, but for `2-10`, as `two ten` is typed, too.
  private static func joined(_ before: String, _ value: String, isDashed: Bool, isOne: Bool) -> [String] {
    guard before.last?.isNumber == true, value.first?.isNumber == true else { return isDashed ? [] : [before + value] }
    let parted = "\(before)-\(value)"
    let isSaidAsOne = isDashed ? before.utf8.count == 1 && value.utf8.count == 2 && isDigits(value) : isOne
    return isSaidAsOne ? [before + value, parted] : [parted]
  }

  private static func withoutZeros(_ value: String) -> String {
    value.split(separator: "-").map { HouseNumber.withoutLeadingZeros(String($0)) }.joined(separator: "-")
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

  /// Whether it is a number, or what ties two.
  static func isNumberWord(orTie word: String) -> Bool {
    isNumberWord(word) || ["y", "and", NumberSigns.dash].contains(word)
  }

  /// A unit without its word begins with a digit, is a number in words or one letter.
  static func canBegin(_ word: String) -> Bool {
    // `4a` is a unit as well as `cuarta`.
    let isOrdinal = NumberWords.digits(word)?.isOrdinal == true && word.drop(while: \.isNumber).count > 1
    return word.first?.isNumber == true && !isOrdinal || NumberWords.isCardinal(word) || word.count == 1
      || letterNames.contains(word)
  }

  /// The names of the letters that apartments have, where they are no other word.
  static let letterNames: Set<String> = ["bee", "be", "cee", "see", "ce", "dee", "efe", "gee", "ge"]

  private static func isPart(_ word: String) -> Bool {
    word.first?.isNumber == true || isNumberWord(word) || word.count == 1 || word == "and" || word == NumberSigns.dash
      || word.count <= 3 && word.last?.isNumber == true
      || letterNames.contains(word)
  }

  private static func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) } }

  private static func isNumberWord(_ word: String) -> Bool {
    isDigits(word) || NumberWords.isCardinal(word) && word != "o" && word != "a"
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
