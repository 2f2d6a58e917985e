/// One row of a table, of whatever kind of file.
struct TableRow {
  /// The cells' bytes and places. In a workbook the line is the row and the column the column.
  var fields = CSVRow()
  /// What a workbook says of some of the cells, by their index. Nothing for a CSV file.
  var marks: [Int: TableMark] = [:]
  /// The sheet that it is in, counted from 0, and its name; nil for a CSV file.
  var sheet = 0, sheetName: String?
  var isHidden = false

  /// Whether the file tells numbers from text.
  var isTyped: Bool { sheetName != nil }

  /// Whether every cell is empty.
  var isBlank: Bool { fields.bytes.isEmpty && marks.isEmpty && fields.fault == nil }

  /// A cell as a spreadsheet calls it, `Sheet1!C7`; nil for a CSV file.
  func cellName(_ index: Int) -> String? {
    guard let sheetName else { return nil }
    return "\(sheetName)!\(ColumnLetters.text(index))\(fields.start.line)"
  }

  mutating func clear() {
    fields.clear()
    marks.removeAll(keepingCapacity: true)
    isHidden = false
  }
}

/// What a workbook says of a cell.
struct TableMark: Hashable {
  /// It is kept as a number, so that no leading zero can be in it.
  var isNumber = false
  var fault: FieldFault?
}
