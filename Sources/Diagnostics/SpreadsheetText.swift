/// Text that a person opens in a spreadsheet.
package enum SpreadsheetText {
  /// The text with an apostrophe before it where a spreadsheet would take it for a formula, if not now then when it was saved as CSV:
  /// names are typed by people.
  package static func harmless(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { ["=", "+", "-", "@", "\t", "\r"].contains($0) } ?? false
    return isFormula ? "'" + text : text
  }
}
