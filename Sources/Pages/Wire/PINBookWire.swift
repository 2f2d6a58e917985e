import Diagnostics

extension PINBook {
  private static let marks = [true: "pin", false: "none"]

  func write(to wire: inout WireWriter) {
    wire.text(language.rawValue)
    wire.texts([title, watermark])
    wire.texts(lines)
    wire.texts(columns)
    wire.number(pinColumn)
    wire.list(rows) {
      $0.text(Self.marks[$1.hasPIN] ?? "")
      $0.texts($1.cells)
    }
  }

  init(from wire: inout WireReader) throws(PageFault) {
    let language: SpokenLanguage = try wire.choice()
    let (texts, lines, columns) = (try wire.texts(), try wire.texts(), try wire.texts())
    let pinColumn = try wire.number()
    let rows = try wire.list { (reader: inout WireReader) throws(PageFault) in
      let mark = try reader.text()
      guard let hasPIN = Self.marks.first(where: { $0.value == mark })?.key else { throw .badDocument }
      return Row(try reader.texts(), hasPIN: hasPIN)
    }
    guard texts.count == 2, columns.indices.contains(pinColumn), Set(columns).count == columns.count, !rows.isEmpty,
      rows.allSatisfy({ $0.cells.count == columns.count && $0.cells[pinColumn].isEmpty })
    else { throw .badDocument }
    self.init(
      language: language, title: texts[0], lines: lines, watermark: texts[1], columns: columns, pinColumn: pinColumn,
      rows: rows)
  }
}
