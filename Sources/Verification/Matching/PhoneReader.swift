/// Reads phone numbers as they are said or typed, in English and Spanish.
public enum PhoneReader {
  /// Ten digits, or nil: the area code is always part of it, and the country's 1 never.
  public static func digits(_ text: some StringProtocol) -> String? {
    var digits = ""
    var repeats = 1
    var wasOneDigit = false
    for word in tens(joined: Fold.words(text)) {
      if let times = multiples[word] {
        guard repeats == 1 else { return nil }
        repeats = times
        continue
      }
      guard let said = spoken(word) ?? (wasOneDigit ? zeros[word] : nil), repeats == 1 || said.utf8.count == 1
      else { return nil }
      digits += String(repeating: said, count: repeats)
      wasOneDigit = said.utf8.count == 1 && repeats == 1
      repeats = 1
    }
    guard repeats == 1 else { return nil }
    if digits.utf8.count == 11, digits.hasPrefix("1") { digits.removeFirst() }
    guard digits.utf8.count == 10, let first = digits.first, first != "0", first != "1" else { return nil }
    return digits
  }

  private static func spoken(_ word: String) -> String? {
    if word.utf8.allSatisfy({ (48...57).contains($0) }) { return word }
    return NumberWords.small[word].map(String.init)
  }

  /// `cincuenta y cinco` and `fifty five` are said for 55.
  private static func tens(joined words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard let ten = NumberWords.tens[word] else {
        result.append(word)
        continue
      }
      let skipped = rest.first == "y" ? rest.dropFirst() : rest
      if let next = skipped.first, let unit = NumberWords.small[next], (1...9).contains(unit) {
        result.append(String(ten + unit))
        rest = skipped.dropFirst()
      } else {
        result.append(String(ten))
      }
    }
    return result
  }

  /// `eight hundred`, `two thousand`, `dos mil`: said after a single digit.
  private static let zeros = ["hundred": "00", "thousand": "000", "mil": "000"]

  private static let multiples = ["double": 2, "triple": 3, "doble": 2]
}

/// How phone numbers are compared (IV.1).
public enum PhoneRule {
  /// Any current number on file, all ten digits of it.
  public static func accepts(_ typed: some StringProtocol, among numbers: [String]) -> MatchRule? {
    guard let said = PhoneReader.digits(typed) else { return nil }
    // Every number is looked at, so that the time it takes tells nothing.
    let matches = numbers.map { PhoneReader.digits($0) == said }
    return matches.contains(true) ? .exact : nil
  }
}
