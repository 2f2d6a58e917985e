package import Diagnostics

/// What stands before a letter that is written large.
struct CapitalLetter: Localized {
  var english: String { "capital" }
  var spanish: String { "mayúscula" }
}

/// How a number that nobody keeps secret is dictated: a phone number, a meeting, the digits of a case.
package enum SpokenNumber {
  /// Each group with its words: `482: four eight two, 1937: one nine three seven`. Groups end at whatever is neither digit nor letter.
  package static func words(of number: String, in language: SpokenLanguage) -> String {
    number.split { !$0.isNumber && !$0.isLetter }.map { "\($0): \(said(String($0), in: language))" }.joined(
      separator: ", ")
  }

  /// A passcode may have letters, and then tells small ones from capitals.
  private static func said(_ group: String, in language: SpokenLanguage) -> String {
    let words = DigitWords().in(language)
    if group.allSatisfy({ $0.isASCII && $0.isNumber }) {
      return group.compactMap(\.wholeNumberValue).map { words[$0] }.joined(separator: " ")
    }
    return group.map { sign in
      if let digit = sign.wholeNumberValue, words.indices.contains(digit) { return words[digit] }
      let spelled = SpellingAlphabet.spelled(sign, in: language)
      return sign.isUppercase ? "\(CapitalLetter().orEnglish(language)) \(spelled)" : spelled
    }.joined(separator: ", ")
  }
}
