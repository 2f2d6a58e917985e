import Records

/// Looks for digits in a note that look like a PIN or the number of a document: neither may be kept anywhere.
package enum NoteDigits {
  /// Fewer digits than any PIN has are no secret.
  private static let fewest = PINDigits.lengths.lowerBound

  /// Whether there are as many digits in a row as a PIN has, in figures or words, with blanks, signs or small words between them. A year, a
  /// date, a time and a case's reference are none, unless the note speaks of a PIN or a document.
  package static func lookSecret(in text: String) -> Bool {
    let isNamed = Fold.words(text).contains { word in names.contains { word.hasPrefix($0) } }
    var run = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let plain = word.trimmingSigns
      if !isNamed, run == 0, isDate(plain) || ReferenceForm.isMet(by: plain) || isYear(plain) { continue }
      for part in plain.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let digits = digits(in: part)
        if digits > 0 { run += digits } else if !joining.contains(part.lowercased()) { run = 0 }
        if run >= fewest { return true }
      }
    }
    return false
  }

  /// What a note that may hold one speaks of, in English and Spanish.
  private static let names = [
    "pin", "nip", "passport", "pasaporte", "licens", "licenc", "matricula", "document", "card", "tarjeta", "id",
  ]
  /// What is said before a digit that is there more than once, and how many that adds.
  private static let repeats = ["double": 1, "doble": 1, "triple": 2]
  /// What is said between digits.
  private static let joining: Set<String> = [
    "and", "y", "then", "luego", "dash", "guion", "guión", "space",
  ]

  /// How many digits a word stands for; 0 for one that is none. Letters before or behind them, as on a license, change nothing.
  private static func digits(in word: some StringProtocol) -> Int {
    let figures = word.count(where: \.isNumber)
    if figures > 0 { return figures }
    let folded = Fold.words(String(word)).joined()
    if let more = repeats[folded] { return more }
    if let small = NumberWords.small[folded] { return small < 10 ? 1 : 2 }
    if NumberWords.tens[folded] != nil { return 2 }
    return NumberWords.hundreds[folded] != nil || NumberWords.scales[folded] != nil ? 3 : 0
  }

  private static func isYear(_ word: some StringProtocol) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// `3/14/2012`, `2012-03-14`, `12/4`, `10:30`: numbers that a calendar or a clock has.
  private static func isDate(_ word: some StringProtocol) -> Bool {
    let parts = word.split { "/-.:".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last else { return false }
    switch parts.count {
    case 2: return word.contains(":") ? first < 24 && last < 60 : (1...12).contains(first) && (1...31).contains(last)
    case 3:
      let year = parts[0].count == 4 ? first : last
      let rest = parts[0].count == 4 ? numbers.dropFirst() : numbers.dropLast()
      let inCentury = year < 100 ? 2000 + year : year
      return [rest, ArraySlice(rest.reversed())].contains {
        guard let month = $0.first, let day = $0.last else { return false }
        return CivilDate(year: inCentury, month: month, day: day) != nil
      }
    default: return false
    }
  }
}

/// In the form of `KPM-482-1937`.
private enum ReferenceForm {
  static func isMet(by word: some StringProtocol) -> Bool {
    let parts = word.split(separator: "-")
    return parts.map(\.count) == [3, 3, 4] && parts[0].allSatisfy(\.isLetter)
      && parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
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
