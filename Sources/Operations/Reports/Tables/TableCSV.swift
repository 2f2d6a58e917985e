/// A table as CSV (RFC 4180), with its heads in the first row.
package enum TableCSV {
  package static func text(of table: ReportTable) -> String {
    CSVText.rows([table.columns.map(\.title)] + table.rows.map { $0.map(value) }, for: .spreadsheet)
  }

  /// As a program reads it: a share as parts of 1, a duration in seconds.
  package static func value(_ cell: ReportTable.Cell) -> String {
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
}
