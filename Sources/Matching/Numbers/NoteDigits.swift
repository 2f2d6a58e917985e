import Records

/// Looks for digits in a note that look like a PIN or the number of a document: neither may be kept anywhere.
package enum NoteDigits {
  /// Fewer digits than any PIN has are no secret.
  private static let fewest = PINDigits.lengths.lowerBound

  /// Whether there are as many digits in a row as a PIN has, in figures or words, with blanks or signs between them. A year, a date, a
  /// time and a case's reference are none.
  package static func lookSecret(in text: String) -> Bool {
    var run = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let plain = word.trimmingSigns
      if isDate(plain) || isReference(plain) || isYear(plain), run == 0 { continue }
      let digits = digits(in: plain)
      if digits == 0 {
        run = 0
        continue
      }
      run += digits
      if run >= fewest { return true }
    }
    return false
  }

  /// How many digits a word stands for; 0 for one that is none. Letters before or behind them, as on a license, change nothing.
  private static func digits(in word: some StringProtocol) -> Int {
    let figures = word.count(where: \.isNumber)
    if figures > 0 { return figures }
    let folded = Fold.words(String(word)).joined()
    return NumberWords.small[folded].map { $0 < 10 ? 1 : 2 } ?? 0
  }

  private static func isYear(_ word: some StringProtocol) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// `3/14/2012`, `2012-03-14`, `10:30`.
  private static func isDate(_ word: some StringProtocol) -> Bool {
    let parts = word.split { "/-.:".contains($0) }
    guard (2...3).contains(parts.count), parts.count > 1, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      return false
    }
    let lengths = parts.map(\.count)
    if parts.count == 2 { return lengths.allSatisfy { $0 <= 2 } }
    return lengths.count { $0 == 4 } <= 1 && lengths.allSatisfy { $0 <= 2 || $0 == 4 }
      && (lengths[0] == 4 || lengths[2] == 4 || lengths.allSatisfy { $0 <= 2 })
  }

  /// In the form of `KPM-482-1937`.
  private static func isReference(_ word: some StringProtocol) -> Bool {
    let parts = word.split(separator: "-")
    return parts.count == 3 && parts[0].count == 3 && parts[0].allSatisfy(\.isLetter) && parts[1].count == 3
      && parts[2].count == 4 && parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
  }
}

extension Substring {
  fileprivate var trimmingSigns: Substring {
    var rest = self
    while let last = rest.last, ".,;:!?)".contains(last) { rest.removeLast() }
    while let first = rest.first, "(#".contains(first) { rest.removeFirst() }
    return rest
  }
}
