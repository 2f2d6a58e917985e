/// A table as CSV (RFC 4180), with its heads in the first row.
package enum TableCSV {
  package static func text(of table: ReportTable) -> String {
    text(of: [table.columns.map(\.title)] + table.rows.map { $0.map(value) })
  }

  /// Rows of fields as one file.
  package static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// As a program reads it: a share as parts of 1, a duration in seconds.
  private static func value(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .share(let part, let whole): whole > 0 ? thousandths(part, of: whole) : ""
    case .duration(let milliseconds): String((milliseconds + 500) / 1000)
    case .none: ""
    case .text, .number, .date, .fewer: cell.text
    }
  }

  private static func thousandths(_ part: Int, of whole: Int) -> String {
    let rounded = (part * 2000 + whole) / (2 * whole)
    let rest = String(rounded % 1000)
    return "\(rounded / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  /// Quoted where needed. What a spreadsheet would take for a formula gets an apostrophe before it: names are typed by people.
  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { ["=", "+", "-", "@", "\t", "\r"].contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
