import Pages

/// What stands above what a sheet says.
extension SheetDrawing {
  /// Sender, date, and the addressee where the window shows them and nothing else.
  func letterHead() throws(PageFault) {
    let half = paper.line * 0.6
    var y = 40.0
    for (place, line) in sheet.sender.map(face.kept).enumerated() {
      let style = Style(size: place == 0 ? 12 : 10, isBold: place == 0)
      let height = canvas.measure(line, style, face: face, width: half).height
      canvas.within(.paragraph) { canvas.write(line, style, face: face, x: x(0, width: half), y: y, width: half) }
      y += height
    }
    guard y <= PaperSize.headBottom else { throw .doesNotFit }
    let rest = paper.line - half
    canvas.within(.paragraph) {
      canvas.write(
        sheet.date, Style(size: 10, place: .end), face: face, x: x(half, width: rest), y: 42, width: rest)
    }
    try address()
  }

  private func address() throws(PageFault) {
    let window = PaperSize.window
    let text = sheet.addressee.joined(separator: "\n")
    if text.isEmpty { return }
    // The window is on the left whatever the language; a long line gets smaller before it gets lost.
    let face = Face.hasRightToLeftLetters(text) ? face : face.leftToRight
    for size in [10.0, 9, 8, 7] {
      let style = Style(size: size)
      let needed = canvas.measure(text, style, face: face)
      guard needed.width <= window.width, needed.height <= window.height else { continue }
      var y = window.y
      for line in sheet.addressee {
        canvas.within(.paragraph) {
          canvas.write(line, style, face: face, x: window.x, y: y, width: needed.width + 1)
        }
        y += needed.height / Double(sheet.addressee.count)
      }
      return
    }
    throw .doesNotFit
  }

  /// Sender and date in the middle.
  var slipHead: [SheetPiece] {
    sheet.sender.map(face.kept).enumerated().map { place, line in
      piece(line, Style(size: place == 0 ? paper.text + 1 : paper.text, isBold: place == 0, place: .middle), .paragraph)
    } + [piece(sheet.date, Style(size: paper.small, place: .middle), .paragraph, space: 2)]
  }

  var titlePiece: SheetPiece {
    let isSlip = sheet.paper == .slip
    let style = Style(size: paper.title, isBold: true, place: isSlip ? .middle : .start)
    return piece(sheet.title, style, .h1, space: isSlip ? 8 : 0)
  }
}
