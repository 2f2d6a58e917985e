package import Diagnostics

/// A school's PIN roster as a workbook (IX). All of its texts are finished; the PINs are no part of it, and are handed over apart, one
/// for each row that has one.
package struct PINBook: Hashable, Sendable {
  /// One row: a text for each column, that of the PIN empty, and whether a PIN comes into it.
  package struct Row: Hashable, Sendable {
    package let cells: [String]
    package let hasPIN: Bool

    package init(_ cells: [String], hasPIN: Bool) { (self.cells, self.hasPIN) = (cells, hasPIN) }
  }

  package let language: SpokenLanguage
  package let title: String
  /// What stands above the table.
  package let lines: [String]
  /// What stands on each page that is printed: who wrote it, when, and which entry of the log says so.
  package let watermark: String
  package let columns: [String]
  /// Which column the PINs come into, from 0.
  package let pinColumn: Int
  package let rows: [Row]

  package init(
    language: SpokenLanguage, title: String, lines: [String], watermark: String, columns: [String], pinColumn: Int,
    rows: [Row]
  ) {
    (self.language, self.title, self.lines, self.watermark) = (language, title, lines, watermark)
    (self.columns, self.pinColumn, self.rows) = (columns, pinColumn, rows)
  }
}
