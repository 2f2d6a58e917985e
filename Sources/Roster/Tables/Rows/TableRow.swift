/// One row of a table, of whatever kind of file.
struct TableRow {
  /// The cells' bytes and places. In a workbook the line is the row and the column the column.
  var fields = CSVRow()
  /// What a workbook says of some of the cells, by their index. Nothing for a CSV file.
  var marks: [Int: TableMark] = [:]
  /// Which of the file's sheets it is in, from 0.
  var sheet = 0

  /// Whether the file tells numbers from text.
  var isTyped: Bool { fields.sheet != nil }

  /// Whether every cell is empty.
  var isBlank: Bool { fields.bytes.isEmpty && marks.isEmpty && fields.fault == nil }

  /// Whether a cell holds nothing but blanks. One that is at fault holds something.
  func isEmpty(_ index: Int) -> Bool {
    marks[index]?.fault == nil && fields.field(index).allSatisfy { $0 == 0x20 }
  }

  /// What stands in the cells, empty where it is no text.
  var texts: [String] { (0..<fields.count).map { (try? FieldText.checked(fields.field($0))) ?? "" } }

  mutating func clear() {
    fields.clear()
    marks.removeAll(keepingCapacity: true)
  }
}

/// What a workbook says of a cell.
struct TableMark: Hashable {
  /// It is kept as a number, so that no leading zero can be in it.
  var isNumber = false
  var fault: FieldFault?
}
