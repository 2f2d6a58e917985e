import Diagnostics

/// A document as bytes, both ways. What one side writes is all that the other takes.
extension PageDocument {
  /// How many bytes a document may have.
  package static let longest = 64 << 20
  private static let version = "pinline-pages 1"

  /// The document, behind its length. Its PINs follow, each a netstring of its own.
  package var wire: [UInt8] {
    var wire = WireWriter()
    wire.text(Self.version)
    switch self {
    case .sheets(let sheets):
      wire.text("sheets")
      wire.list(sheets) { $1.write(to: &$0) }
    case .pins(let roster):
      wire.text("pins")
      roster.write(to: &wire)
    case .table(let table, let format):
      wire.text("table")
      wire.text(format.rawValue)
      table.write(to: &wire)
    }
    return WireWriter.frame(wire.bytes)
  }

  /// Reads what is inside of that length.
  package init(wire bytes: [UInt8]) throws(PageFault) {
    var wire = WireReader(bytes)
    guard try wire.text() == Self.version else { throw .badDocument }
    switch try wire.text() {
    case "sheets":
      self = .sheets(
        try wire.list { (reader: inout WireReader) throws(PageFault) in try PINSheet(from: &reader) })
    case "pins": self = .pins(try PINBook(from: &wire))
    case "table":
      let format: TableFormat = try wire.choice()
      self = .table(try TableReport(from: &wire), as: format)
    default: throw .badDocument
    }
    try wire.end()
  }
}

extension PINSheet {
  fileprivate func write(to wire: inout WireWriter) {
    wire.text(paper.rawValue)
    wire.text(language.rawValue)
    wire.texts(sender)
    wire.text(date)
    wire.texts(addressee)
    wire.text(title)
    wire.list(blocks) { $1.write(to: &$0) }
    wire.text(foot)
    wire.texts(stamp.map { [$0] } ?? [])
  }

  fileprivate init(from wire: inout WireReader) throws(PageFault) {
    func one(_ texts: [String]) throws(PageFault) -> String? {
      if texts.count > 1 { throw .badDocument }
      return texts.first
    }
    self.init(
      paper: try wire.choice(), language: try wire.choice(), sender: try wire.texts(), date: try wire.text(),
      addressee: try wire.texts(), title: try wire.text(),
      blocks: try wire.list { (reader: inout WireReader) throws(PageFault) in try Block(from: &reader) },
      foot: try wire.text(), stamp: try one(wire.texts()))
  }
}

extension PINSheet.Block {
  fileprivate func write(to wire: inout WireWriter) {
    switch self {
    case .heading(let text):
      wire.text("heading")
      wire.text(text)
    case .paragraph(let text):
      wire.text("paragraph")
      wire.text(text)
    case .steps(let steps):
      wire.text("steps")
      wire.texts(steps)
    case .plate(let plate):
      wire.text("plate")
      wire.texts([plate.label, plate.note, plate.address, plate.caption, plate.description])
    }
  }

  fileprivate init(from wire: inout WireReader) throws(PageFault) {
    switch try wire.text() {
    case "heading": self = .heading(try wire.text())
    case "paragraph": self = .paragraph(try wire.text())
    case "steps": self = .steps(try wire.texts())
    case "plate":
      let texts = try wire.texts()
      guard texts.count == 5 else { throw .badDocument }
      self = .plate(
        PINSheet.Plate(
          label: texts[0], note: texts[1], address: texts[2], caption: texts[3], description: texts[4]))
    default: throw .badDocument
    }
  }
}

extension TableReport {
  fileprivate func write(to wire: inout WireWriter) {
    wire.text(language.rawValue)
    wire.texts([title, subtitle, date, foot])
    wire.list(columns) {
      $0.text($1.title)
      $0.text($1.kind.rawValue)
    }
    wire.list(rows) { $0.texts($1) }
  }

  fileprivate init(from wire: inout WireReader) throws(PageFault) {
    let language: SpokenLanguage = try wire.choice()
    let texts = try wire.texts()
    guard texts.count == 4 else { throw .badDocument }
    let columns = try wire.list { (reader: inout WireReader) throws(PageFault) in
      Column(try reader.text(), try reader.choice())
    }
    let rows = try wire.list { (reader: inout WireReader) throws(PageFault) in try reader.texts() }
    guard !columns.isEmpty, rows.allSatisfy({ $0.count == columns.count }) else { throw .badDocument }
    self.init(
      language: language, title: texts[0], subtitle: texts[1], date: texts[2], columns: columns, rows: rows,
      foot: texts[3])
  }
}
