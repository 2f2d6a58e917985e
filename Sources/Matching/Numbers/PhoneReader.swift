/// Reads phone numbers as they are said, typed or written on record, in English and Spanish.
package enum PhoneReader {
  /// What a text may be.
  package enum Found: Hashable, Sendable {
    case number(PhoneNumber)
    /// More than one: the caller has to say which.
    case several
  }

  /// The number that a text is. The area code is always part of it; what it is called (`cell`, `mi mamá`), what is told
  /// around it and an extension are no part of it.
  package static func read(_ text: some StringProtocol) -> Found? {
    PlainPhone.number(text).map { .number($0) } ?? readInWords(text)
  }

  /// The same for every form, `PlainPhone`'s too.
  static func readInWords(_ text: some StringProtocol) -> Found? {
    let words = PhoneText.words(text)
    for alternative in ["or", "o", "y", "and"] {
      let parts = words.split(separator: alternative)
      if parts.count > 1, parts.allSatisfy({ find(Array($0), isMarked: false) != nil }) { return .several }
    }
    return find(words, isMarked: text.prefix { !$0.isNumber }.contains("+"))
  }

  package static func number(_ text: some StringProtocol) -> PhoneNumber? { number(String(text)) }

  package static func number(_ text: String) -> PhoneNumber? {
    if let plain = PlainPhone.number(text) { return plain }
    guard case .number(let number) = readInWords(text) else { return nil }
    return number
  }

  private static func find(_ words: [String], isMarked: Bool) -> Found? {
    let isMexican = words.contains(where: PhoneWords.countries.contains)
    var words = PhoneText.number(words.filter { !PhoneWords.countries.contains($0) })
    guard !words.isEmpty else { return nil }
    let prefix = isMarked ? "" : PhoneWords.prefixesAbroad.first { words.first?.hasPrefix($0) == true }
    if let prefix {
      let first = words.removeFirst().dropFirst(prefix.count)
      let all = PhoneDigits((first.isEmpty ? [] : [String(first)]) + words)
      return all.international.map { .number($0) }
    }
    let digits = PhoneDigits(words)
    if digits.isAmbiguous { return .several }
    let number = isMexican ? digits.inMexico : digits.northAmerican ?? digits.dialledInMexico ?? digits.elsewhere
    if let number { return .number(number) }
    return words.count > 1 && digits.isTwoNumbers ? .several : nil
  }
}
