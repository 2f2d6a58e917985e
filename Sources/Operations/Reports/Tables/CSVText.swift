import Diagnostics

/// Rows as CSV (RFC 4180): quoted where needed, each line ended by CR LF.
package enum CSVText {
  /// Who reads the file.
  package enum Reader: Hashable, Sendable {
    /// A program: every field is exactly its text.
    case program
    /// A person, in a spreadsheet: what that would take for a formula gets an apostrophe before it, since names are typed by people.
    case spreadsheet
  }

  /// The whole file, header first.
  package static func rows(_ rows: some Sequence<[String]>, for reader: Reader) -> String {
    rows.map { $0.map { field($0, reader) }.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String, _ reader: Reader) -> String {
    let safe = reader == .spreadsheet ? SpreadsheetText.harmless(text) : text
    guard safe.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
