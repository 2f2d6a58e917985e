import Matching

/// How a number or a name is written that was understood; it is the same in every language.
enum FormEcho {
  /// A number in the groups in which it is read out, with the country's code if it is none of North America.
  static func phone(_ number: PhoneNumber) -> String {
    let groups = groups(of: number.national)
    return (code(of: number) + groups).joined(separator: " ")
  }

  /// The country's code, or the 0 with which a number is dialled at home abroad; Central America has none.
  private static func code(of number: PhoneNumber) -> [String] {
    if number.isNorthAmerican { return [] }
    guard let country = number.country, !country.isEmpty else { return number.national.count == 8 ? [] : ["0"] }
    return ["+" + country]
  }

  /// Threes, and what is left over in fours: no digit stands alone.
  private static func groups(of digits: String) -> [String] {
    var rest = digits[...]
    var groups: [String] = []
    while !rest.isEmpty {
      let size = rest.count == 4 || rest.count == 8 ? 4 : 3
      groups.append(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return groups
  }

  /// The words of a name as a person would write them. Empty where that tells nothing: one word, taken as it was typed.
  static func name(_ words: [String], of typed: String) -> [String] {
    let parts = typed.split { $0.isWhitespace || $0 == "," || $0 == "-" }.map(String.init)
    let isAsTyped = parts.count == words.count && zip(parts, words).allSatisfy { Fold.joined($0) == $1 }
    if isAsTyped, words.count == 1 { return [] }
    // The letters as typed have the accents that the reading lacks.
    return zip(words, isAsTyped ? parts : words).enumerated().map { place, pair in
      place > 0 && particles.contains(pair.0) ? pair.1.lowercased() : capitalized(pair.1.lowercased())
    }
  }

  /// Small words of Spanish surnames.
  static let particles: Set<String> = ["de", "del", "la", "las", "los", "y"]

  /// `O'Brien`: behind an apostrophe too.
  private static func capitalized(_ word: String) -> String {
    var isFirst = true
    return String(
      word.map { letter -> String in
        defer { isFirst = letter == "'" || letter == "’" }
        return isFirst ? letter.uppercased() : String(letter)
      }.joined())
  }
}
