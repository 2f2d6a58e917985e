/// How long the code of a country is (ITU-T E.164): the first digits tell.
enum CountryCodes {
  /// Digits of the code that an international number begins with: 1 to 3.
  static func length(of digits: String) -> Int {
    if digits.hasPrefix("1") || digits.hasPrefix("7") { return 1 }
    return two.contains(String(digits.prefix(2))) ? 2 : 3
  }

  /// Whether the digits are a whole number of a country that many families here come from, its code first.
  static func isUsual(_ digits: String) -> Bool {
    usual.contains { code, lengths in digits.hasPrefix(code) && lengths.contains(digits.utf8.count - code.utf8.count) }
  }

  /// Mexico, Guatemala, El Salvador, Honduras, Nicaragua, the Philippines, Korea, Vietnam, China, India, Armenia, Iran.
  private static let usual: [(String, Set<Int>)] = [
    ("52", [10, 11]), ("502", [8]), ("503", [8]), ("504", [8]), ("505", [8]), ("63", [10]), ("82", [9, 10]),
    ("84", [9]), ("86", [11]),
    ("91", [10]), ("374", [8]), ("98", [10]),
  ]

  private static let two: Set<String> = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51",
    "52", "53",
    "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92",
    "93", "94",
    "95", "98",
  ]
}
