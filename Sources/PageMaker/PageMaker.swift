import Files
package import Pages

/// Makes pages out of what comes in by one descriptor and writes them to another, all at once and only when they are finished.
package enum PageMaker {
  /// Reads a document and its PINs, and writes the finished bytes.
  package static func run(from input: Int32, to output: Int32) throws(PageFault) {
    switch try Handing.document(from: input) {
    case .sheets(let sheets):
      let canvas = try SheetDrawing.canvas(for: sheets)
      for sheet in sheets {
        let pin = try HandedPIN(from: input)
        try SheetDrawing(sheet, pin, on: canvas).draw()
      }
      guard Handing.isAtEnd(input) else { throw .badDocument }
      try unsafe canvas.finish(title: sheets.first?.title ?? "") { bytes throws(PageFault) in
        try unsafe write(bytes, to: output)
      }
    case .pins(let roster):
      try unsafe PINWorkbook(roster).finished { () throws(PageFault) in
        try HandedPIN(from: input)
      } _: { bytes throws(PageFault) in
        guard Handing.isAtEnd(input) else { throw .badDocument }
        try unsafe write(bytes, to: output)
      }
    case .table(let table, .pdf):
      guard Handing.isAtEnd(input) else { throw .badDocument }
      try unsafe TableDrawing(table).finished { bytes throws(PageFault) in try unsafe write(bytes, to: output) }
    case .table(let table, .xlsx):
      guard Handing.isAtEnd(input) else { throw .badDocument }
      try unsafe Workbook(table).finished { bytes throws(PageFault) in try unsafe write(bytes, to: output) }
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to output: Int32) throws(PageFault) {
    guard Descriptor.write(bytes, to: output) else { throw .cannotWrite }
  }
}
