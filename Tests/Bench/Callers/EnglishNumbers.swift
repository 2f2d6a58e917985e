/// Numbers as English speakers say them.
enum EnglishNumbers {
  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// 0 to 99,999: `one thousand two hundred five`.
  static func cardinal(_ number: Int) -> String {
    switch number {
    case ..<20: return ones[max(0, number)]
    case ..<100: return tens[number / 10] + (number % 10 == 0 ? "" : " " + ones[number % 10])
    case ..<1000: return ones[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + cardinal(number % 100))
    default: return cardinal(number / 1000) + " thousand" + (number % 1000 == 0 ? "" : " " + cardinal(number % 1000))
    }
  }

  /// `twenty first`.
  static func ordinal(_ number: Int) -> String {
    var words = cardinal(number).pieces
    guard let last = words.popLast() else { return "" }
    let ending = irregular[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    return (words + [ending]).joined(separator: " ")
  }

  /// `two thousand nine`, `twenty twelve`.
  static func year(_ year: Int) -> String {
    year < 2010 ? cardinal(year) : "twenty " + cardinal(year % 100)
  }

  /// Digit after digit, zero as it is said.
  static func digits(_ text: String, zero: String = "oh") -> String {
    text.compactMap(\.wholeNumberValue).map { $0 == 0 ? zero : ones[$0] }.joined(separator: " ")
  }

  /// Two digits as a pair: `oh five`, `forty two`, `oh oh`.
  static func pair(_ text: String) -> String {
    guard let number = Int(text), number > 9 else { return digits(text) }
    return cardinal(number)
  }

  /// A house number as it is said: `twelve oh five`, `nine forty five`, `three hundred`; long ones digit after digit.
  static func house(_ number: Int) -> String {
    let text = String(number)
    guard (3...4).contains(text.count) else { return text.count < 3 ? cardinal(number) : digits(text) }
    let head = cardinal(number / 100)
    return head + " " + (number % 100 == 0 ? "hundred" : pair(String(text.suffix(2))))
  }
}
