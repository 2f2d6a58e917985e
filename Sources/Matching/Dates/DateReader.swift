package import Records

/// Reads dates as they are said or typed (IV.1), in English and Spanish.
/// - Guide: IV.1.i
package enum DateReader {
  /// What a text may be.
  enum Found: Hashable {
    /// One date, whoever reads it.
    case one(CivilDate)
    /// By the station's order; day and month could change places.
    case eitherOrder(CivilDate)
    /// Digits without signs that are a date in more than one way.
    case several
  }

  /// Nil unless the text is one date that exists. Two digits mean the latest such year that is not after `today`.
  package static func read(_ text: some StringProtocol, order: DateOrder, today: CivilDate) -> CivilDate? {
    switch find(text, order: order, today: today) {
    case .one(let date), .eitherOrder(let date): date
    case .several, nil: nil
    }
  }

  static func find(_ text: some StringProtocol, order: DateOrder, today: CivilDate) -> Found? {
    let words = split(Fillers.removed(from: Fold.words(text.map { $0 == "." ? " " : String($0) }.joined())))
    let parser = DateParser(order: order, today: today)
    // `3/14/2012, he is 14`: what is said of the age is no part of it.
    let start = words.firstIndex { NumberWords.isNumber($0) } ?? words.endIndex
    let end = words[start...].firstIndex(where: DateWords.endings.contains) ?? words.endIndex
    return parser.find(Array(words[..<end]))
  }

  /// `14mar2012` and `2012年3月14日` in their parts; `14th` stays one word.
  private static func split(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      var part = ""
      func end() {
        if !part.isEmpty { result.append(part) }
        part = ""
      }
      if NumberWords.digits(word) != nil {
        result.append(word)
        continue
      }
      for letter in word {
        if let last = part.last, last.isNumber != letter.isNumber { end() }
        part.append(letter)
      }
      end()
    }
    // `14 th`, `1 ro`.
    return result.enumerated().filter { place, word in
      place == 0 || !(NumberWords.endings.contains(word) && result[place - 1].allSatisfy(\.isNumber))
    }.map(\.element)
  }
}
