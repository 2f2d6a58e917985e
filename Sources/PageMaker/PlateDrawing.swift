import Diagnostics
import Pages

/// Where the PIN stands, and the code beside it.
extension SheetDrawing {
  private var pinStyle: Style { Style(size: paper.pin, isBold: true) }
  /// Its digits are those of the portal's form, and run from left to right, whatever the language.
  private var pinFace: Face { Face(.en) }

  private var pinSize: (width: Double, height: Double) {
    unsafe pin.withGroups { unsafe canvas.measure($0, pinStyle, face: pinFace) }
  }

  private func writePIN(x: Double, y: Double) {
    canvas.within(.paragraph) {
      unsafe pin.withGroups { unsafe canvas.write($0, pinStyle, face: pinFace, x: x, y: y) }
    }
  }

  /// In a frame: the PIN where lines begin, the code where they end.
  func across(_ plate: PINSheet.Plate) -> SheetPiece {
    let (padding, codeWidth) = (8.0, 220.0)
    let left = paper.line - codeWidth - 2 * padding
    let (label, small) = (Style(size: paper.text + 1, isBold: true), Style(size: paper.small + 0.5))
    let caption = Style(size: 8, place: .middle)
    let labelHeight = canvas.measure(plate.label, label, face: face, width: left).height
    let noteHeight = canvas.measure(plate.note, small, face: face, width: left).height
    let captionHeight = canvas.measure(plate.caption, caption, face: face, width: codeWidth).height
    let pinSize = pinSize
    let (pinPart, codePart) = (labelHeight + pinSize.height + noteHeight, paper.code + captionHeight)
    let height = max(pinPart, codePart) + 2 * padding
    return SheetPiece(space: 10, height: height) { [self] y throws(PageFault) in
      canvas.within(.artifact) { canvas.frame(x: paper.margin, y: y, width: paper.line, height: height) }
      var top = y + (height - pinPart) / 2
      let start = x(padding, width: left)
      canvas.within(.paragraph) { canvas.write(plate.label, label, face: face, x: start, y: top, width: left) }
      top += labelHeight
      writePIN(x: x(padding, width: pinSize.width), y: top)
      top += pinSize.height
      canvas.within(.paragraph) { canvas.write(plate.note, small, face: face, x: start, y: top, width: left) }
      top = y + (height - codePart) / 2
      let end = x(paper.line - codeWidth - padding / 2, width: codeWidth)
      try canvas.code(
        plate.address, description: plate.description, x: end + (codeWidth - paper.code) / 2, y: top, size: paper.code)
      canvas.within(.paragraph) {
        canvas.write(plate.caption, caption, face: face, x: end, y: top + paper.code, width: codeWidth)
      }
    }
  }

  /// One below the other.
  func upright(_ plate: PINSheet.Plate) -> SheetPiece {
    let (label, small) = (
      Style(size: paper.text, isBold: true, place: .middle), Style(size: paper.small, place: .middle)
    )
    let pinSize = pinSize
    let above = [piece(plate.label, label, .paragraph), piece(plate.note, small, .paragraph)]
    let caption = piece(plate.caption, small, .paragraph)
    let height = above.reduce(pinSize.height + paper.code + caption.height) { $0 + $1.height }
    return SheetPiece(space: 6, height: height) { [self] y throws(PageFault) in
      var top = y
      try above[0].draw(top)
      top += above[0].height
      writePIN(x: (paper.width - pinSize.width) / 2, y: top)
      top += pinSize.height
      try above[1].draw(top)
      top += above[1].height
      try canvas.code(
        plate.address, description: plate.description, x: (paper.width - paper.code) / 2, y: top, size: paper.code)
      try caption.draw(top + paper.code)
    }
  }
}
