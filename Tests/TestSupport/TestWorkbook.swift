/// A made-up workbook, written as a zip archive whose parts are stored as they are.
package struct TestWorkbook {
  /// The parts by their names.
  package var parts: [String: String] = [:]

  /// One cell as XML, without its reference: `text("a")`.
  package struct Cell {
    let attributes: String, content: String

    package static func text(_ text: String) -> Cell {
      Cell(attributes: " t=\"inlineStr\"", content: "<is><t>\(text)</t></is>")
    }
    package static func shared(_ number: Int) -> Cell { Cell(attributes: " t=\"s\"", content: "<v>\(number)</v>") }
    package static func number(_ text: String, style: Int = 0) -> Cell {
      Cell(attributes: " s=\"\(style)\"", content: "<v>\(text)</v>")
    }
    package static func formula(_ value: String) -> Cell {
      Cell(attributes: " t=\"str\"", content: "<f>A1</f><v>\(value)</v>")
    }
    package static let empty = Cell(attributes: "", content: "")
  }

  /// The styles: 0 plain, 1 a date, 2 six digits with zeros before them, 3 a date by a code of its own.
  private static let styles = """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">\
    <numFmt numFmtId="170" formatCode="000000"/><numFmt numFmtId="171" formatCode="[$-409]d\\-mmm\\-yyyy;@"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/>\
    <xf numFmtId="171"/></cellXfs></styleSheet>
    """

  /// A workbook with these sheets, each of rows of cells.
  ///
  /// - Parameters:
  ///   - hidden: the places of the sheets that are hidden.
  ///   - shared: the XML of the shared texts.
  package init(
    _ sheets: [(name: String, rows: [[Cell]])], hidden: Set<Int> = [], shared: [String] = [], isFrom1904: Bool = false
  ) {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func links(_ all: [(type: String, target: String)]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all.enumerated().map { place, link in
          "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relation)/\(link.type)\" Target=\"\(link.target)\"/>"
        }.joined() + "</Relationships>"
    }
    let list = sheets.enumerated().map { place, sheet in
      let state = hidden.contains(place) ? " state=\"hidden\"" : ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\"\(state) r:id=\"rId\(place + 1)\"/>"
    }.joined()
    parts["_rels/.rels"] = links([("officeDocument", "xl/workbook.xml")])
    parts["xl/workbook.xml"] =
      "<workbook \(main) xmlns:r=\"\(relation)\"><workbookPr date1904=\"\(isFrom1904 ? 1 : 0)\"/><sheets>\(list)</sheets></workbook>"
    parts["xl/_rels/workbook.xml.rels"] = links(
      sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
        + [("sharedStrings", "sharedStrings.xml"), ("styles", "/xl/styles.xml")])
    parts["xl/sharedStrings.xml"] = "<sst \(main)>" + shared.map { "<si>\($0)</si>" }.joined() + "</sst>"
    parts["xl/styles.xml"] = Self.styles
    for (place, sheet) in sheets.enumerated() {
      let rows = sheet.rows.enumerated().map { line, cells in
        let written = cells.enumerated().map { column, cell in
          cell.content.isEmpty
            ? "" : "<c r=\"\(Self.letters(column))\(line + 1)\"\(cell.attributes)>\(cell.content)</c>"
        }.joined()
        return "<row r=\"\(line + 1)\">\(written)</row>"
      }.joined()
      parts["xl/worksheets/sheet\(place + 1).xml"] = "<worksheet \(main)><sheetData>\(rows)</sheetData></worksheet>"
    }
  }

  /// A sheet whose cells are all text.
  package static func texts(_ rows: [[String]]) -> [[Cell]] { rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } } }

  private static func letters(_ column: Int) -> String {
    let letter = { (place: Int) in String(UnicodeScalar(UInt8(65 + place % 26))) }
    return column < 26 ? letter(column) : letter(column / 26 - 1) + letter(column)
  }

  /// The archive.
  package var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    let files = parts.sorted { $0.key < $1.key }
    for (name, text) in files {
      let (content, label) = (Array(text.utf8), Array(name.utf8))
      let start = archive.count
      let size = Self.four(Self.checksum(content)) + Self.four(UInt32(content.count)) + Self.four(UInt32(content.count))
      // Version, flags, stored, time, date.
      let head = Self.two(20) + Self.two(0) + Self.two(0) + Self.two(0) + Self.two(0x21) + size + Self.two(label.count)
      archive += Self.four(0x0403_4B50) + head + Self.two(0) + label + content
      directory += Self.four(0x0201_4B50) + Self.two(20) + head + Self.two(0) + Self.two(0) + Self.two(0) + Self.two(0)
      directory += Self.four(0) + Self.four(UInt32(start)) + label
    }
    let count = Self.two(files.count)
    let end = Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + count + count
    return archive + directory + end + Self.four(UInt32(directory.count)) + Self.four(UInt32(archive.count))
      + Self.two(0)
  }

  private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
  private static func four(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> ($0 * 8) & 255) } }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}
