import Pages

/// A part of a sheet that is measured and waits to be drawn.
struct SheetPiece {
  /// Room above it.
  let space: Double
  let height: Double
  /// How much of what follows has to be on the same page.
  var keeps = 0.0
  let draw: (_ y: Double) throws(PageFault) -> Void
}

/// What a sheet says, in pieces.
extension SheetDrawing {
  func pieces(_ block: PINSheet.Block) -> [SheetPiece] {
    let isSlip = sheet.paper == .slip
    switch block {
    case .heading(let text):
      var made = piece(
        text, Style(size: paper.text + 1.5, isBold: true), .h2, space: isSlip || face.isRightToLeft ? 8 : 11)
      made.keeps = paper.text * 3
      return [made]
    case .paragraph(let text): return [piece(text, Style(size: paper.text), .paragraph, space: isSlip ? 4 : 6)]
    case .steps(let steps):
      return steps.enumerated().map { place, step in
        self.step(step, number: place + 1, isLast: place == steps.count - 1)
      }
    case .plate(let plate): return [isSlip ? upright(plate) : across(plate)]
    }
  }

  /// One text over the whole width.
  func piece(_ text: String, _ style: Style, _ element: Canvas.Element, space: Double = 0) -> SheetPiece {
    let height = canvas.measure(text, style, face: face, width: paper.line).height
    return SheetPiece(space: space, height: height) { [self] y throws(PageFault) in
      canvas.within(element) { canvas.write(text, style, face: face, x: paper.margin, y: y, width: paper.line) }
    }
  }

  private func step(_ text: String, number: Int, isLast: Bool) -> SheetPiece {
    let style = Style(size: paper.text)
    let indent = paper.text * 1.9
    let width = paper.line - indent
    let height = canvas.measure(text, style, face: face, width: width).height
    return SheetPiece(space: number == 1 ? 4 : 2, height: height) { [self] y throws(PageFault) in
      if number == 1 { canvas.begin(.list) }
      canvas.within(.item) {
        canvas.within(.label) {
          canvas.write("\(number).", style, face: face, x: x(0, width: indent), y: y, width: indent)
        }
        canvas.within(.body) { canvas.write(text, style, face: face, x: x(indent, width: width), y: y, width: width) }
      }
      if isLast { canvas.end(.list) }
    }
  }
}
