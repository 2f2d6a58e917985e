package import Diagnostics

/// The word of each digit, from 0.
package struct DigitWords: Localized {
  package init() {}

  package var english: [String] { ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] }
  package var spanish: [String] { ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"] }
}

/// How a number that nobody keeps secret is dictated: a phone number, a meeting, the digits of a case.
package enum SpokenNumber {
  /// Each group with its words: `482: four eight two, 1937: one nine three seven`. Groups end at whatever is no digit.
  package static func words(of number: String, in language: Language) -> String {
    let words = DigitWords().in(language)
    return number.split { !$0.isASCII || !$0.isNumber }.map { group in
      "\(group): " + group.compactMap(\.wholeNumberValue).map { words[$0] }.joined(separator: " ")
    }.joined(separator: ", ")
  }
}
