/// What spreadsheets leave in numbers and text.
enum SpreadsheetText {
  /// What is wrong with a number, an identifier or a telephone number.
  static func fault(inNumber text: String) -> FieldFault? {
    guard let first = text.unicodeScalars.first else { return nil }
    if first == "=" || apostrophes.contains(first) { return .spreadsheetMark }
    let bytes = Array(text.utf8)
    return isShortened(bytes) || hasDecimals(bytes) ? .shortenedNumber : nil
  }

  /// What stands before a number that is to be text, typed or as a word processor makes it of what was typed.
  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "´"]

  /// The number that a spreadsheet's marks stand around, or the text itself: `'123`, `=123`, `="123"`, `123.0`. Digits that are gone stay gone.
  static func number(in text: String) -> String {
    var rest = text[...]
    if rest.hasPrefix("=\"") && rest.hasSuffix("\"") && rest.count > 3 { rest = rest.dropFirst(2).dropLast() }
    rest = Substring(rest.unicodeScalars.drop { $0 == "=" || apostrophes.contains($0) })
    for sign: Character in [".", ","] {
      let parts = rest.split(separator: sign, omittingEmptySubsequences: false)
      if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) { rest = parts[0] }
    }
    return String(rest)
  }

  /// What is wrong with any text.
  static func fault(in text: String) -> FieldFault? {
    text.utf8.first == UInt8(ascii: "=") && text.hasPrefix("=\"") ? .spreadsheetMark : nil
  }

  /// `123.0`, `1.2E+09`.
  private static func isShortened(_ bytes: [UInt8]) -> Bool {
    let isSignedNumber = bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-")
    let bytes = bytes.dropFirst(isSignedNumber ? 1 : 0)
    let whole = bytes.prefix(while: isDigit)
    var rest = bytes.dropFirst(whole.count)
    guard !whole.isEmpty, !rest.isEmpty else { return false }
    var decimals: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
      decimals = rest.dropFirst().prefix(while: isDigit)
      rest = rest.dropFirst(1 + decimals.count)
      if rest.isEmpty { return !decimals.isEmpty && decimals.allSatisfy { $0 == UInt8(ascii: "0") } }
    }
    guard rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    let isSigned = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
    guard isSigned || !decimals.isEmpty else { return false }
    if isSigned { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  /// `213-555-0100.0`: a program that takes numbers for decimals puts it behind one with dashes, too. Four zeros may be a telephone
  /// number's last group, and two the last of its pairs: `323.555.01.00`.
  private static func hasDecimals(_ bytes: [UInt8]) -> Bool {
    let zeros = bytes.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    let before = bytes.dropLast(zeros)
    guard (1...2).contains(zeros), let sign = before.last, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ","),
      let digit = before.dropLast().last, isDigit(digit)
    else { return false }
    let group = before.dropLast().reversed().prefix(while: isDigit)
    let isPair = zeros == 2 && group.count == 2 && before.dropLast(3).last == sign
    return !isPair && before.count(where: isDigit) >= 4 && before.allSatisfy { isDigit($0) || punctuation.contains($0) }
  }

  private static let punctuation = Set("()-+./, ".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
