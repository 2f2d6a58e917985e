/// What spreadsheets leave in numbers and text.
enum SpreadsheetText {
  /// What is wrong with a number, an identifier or a telephone number.
  static func fault(inNumber text: String) -> FieldFault? {
    if text.utf8.first == UInt8(ascii: "'") || text.utf8.first == UInt8(ascii: "=") { return .spreadsheetMark }
    return isShortened(text) ? .shortenedNumber : nil
  }

  /// The number that a spreadsheet's marks stand around, or the text itself: `'123`, `="123"`, `123.0`. Digits that are gone stay gone.
  static func number(in text: String) -> String {
    var rest = text[...]
    if rest.hasPrefix("=\"") && rest.hasSuffix("\"") && rest.count > 3 { rest = rest.dropFirst(2).dropLast() }
    if rest.hasPrefix("'") { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) { rest = parts[0] }
    return String(rest)
  }

  /// What is wrong with any text.
  static func fault(in text: String) -> FieldFault? {
    text.utf8.first == UInt8(ascii: "=") && text.hasPrefix("=\"") ? .spreadsheetMark : nil
  }

  /// `123.0`, `1.2E+09`.
  private static func isShortened(_ text: String) -> Bool {
    let digits = text.utf8.prefix(while: isDigit)
    guard !digits.isEmpty, digits.endIndex < text.utf8.endIndex else { return false }
    let bytes = Array(text.utf8)
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

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
