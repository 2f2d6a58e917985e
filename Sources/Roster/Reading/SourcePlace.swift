/// Where something stands in a file that was read.
package struct SourcePlace: Hashable, Sendable {
  /// The file's name, without its folder.
  package let file: String
  /// The line, from 1; in a workbook the row.
  package let line: Int
  /// The column in characters (Unicode scalars), from 1; in a workbook the column of cells.
  package let column: Int
  /// The sheet of a workbook; nil for other files.
  package let sheet: String?

  package init(file: String, line: Int, column: Int, sheet: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.sheet = sheet
  }

  /// As a spreadsheet calls it, `Sheet1!C7`; nil outside a workbook.
  package var cell: String? { sheet.map { "\($0)!\(ColumnLetters.text(column - 1))\(line)" } }
}

extension SourcePlace {
  /// Whether it stands before another in the same file; files come by their names.
  package func precedes(_ other: SourcePlace) -> Bool { (file, line, column) < (other.file, other.line, other.column) }
}

extension SourcePlace: CustomStringConvertible {
  /// `file:line:column`.
  package var description: String { "\(file):\(line):\(column)" }
}
