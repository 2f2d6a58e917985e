import Diagnostics
import Pages

/// Draws one letter or slip: what it says is laid out from top to bottom, and a page that is full is turned.
struct SheetDrawing {
  let sheet: PINSheet
  let canvas: Canvas
  let face: Face
  let paper: PaperSize
  let pin: HandedPIN

  private init(_ sheet: PINSheet, _ pin: HandedPIN, on canvas: Canvas, _ paper: PaperSize) {
    self.sheet = sheet
    self.pin = pin
    self.canvas = canvas
    face = Face(sheet.language)
    self.paper = paper
  }

  /// A letter gets the largest text with which it is one page.
  init(_ sheet: PINSheet, _ pin: HandedPIN, on canvas: Canvas) {
    let sizes = sheet.paper == .letter ? PaperSize.textSizes.map { PaperSize(.letter, text: $0) } : [PaperSize(.slip)]
    let all = sizes.map { SheetDrawing(sheet, pin, on: canvas, $0) }
    self = all.first { $0.isOnePage } ?? all[all.endIndex - 1]
  }

  private var pieces: [SheetPiece] {
    (sheet.paper == .slip ? slipHead : []) + [titlePiece] + sheet.blocks.flatMap(pieces)
  }

  private var isOnePage: Bool {
    sheet.paper == .slip
      || pieces.reduce(PaperSize.bodyTop) { $0 + $1.space + $1.height } <= paper.height - paper.edge - footHeight
  }

  /// Where sheets of these languages can be drawn. The document is of the first one's.
  static func canvas(for sheets: [PINSheet]) throws(PageFault) -> Canvas {
    guard let first = sheets.first else { throw .badDocument }
    let paper = PaperSize(first.paper)
    let canvas = try Canvas(width: paper.width, height: paper.height, face: Face(first.language))
    for sheet in sheets { try canvas.require(Face(sheet.language)) }
    return canvas
  }

  func draw() throws(PageFault) {
    let pieces = pieces
    let height =
      sheet.paper == .slip
      ? paper.margin + paper.edge + footHeight + pieces.reduce(0) { $0 + $1.space + $1.height } : paper.height
    let bottom = height - paper.edge - footHeight
    begin(height)
    if sheet.paper == .letter { try letterHead() }
    var y = sheet.paper == .letter ? PaperSize.bodyTop : paper.margin
    for piece in pieces {
      // Half a point is what rounding comes to.
      if y + piece.space + piece.height + piece.keeps > bottom + 0.5 {
        canvas.within(.artifact) { foot(at: bottom) }
        canvas.turn()
        begin(height)
        y = paper.margin
      }
      try piece.draw(y + piece.space)
      y += piece.space + piece.height
    }
    canvas.within(.paragraph) { foot(at: bottom) }
    canvas.turn()
  }

  private func begin(_ height: Double) {
    canvas.resize(width: paper.width, height: height)
    guard let stamp = sheet.stamp else { return }
    // From corner to corner, as far as it goes.
    let measured = canvas.measure(stamp, Style(size: 100, isBold: true), face: face).width
    let size = min(110, 100 * 1.1 * paper.width / max(measured, 1))
    canvas.stamp(stamp, Style(size: size, isBold: true, ink: 0.12), face: face)
  }

  /// Where something begins that is so wide and so far from where lines begin: on the other side for who reads from there.
  func x(_ offset: Double, width: Double) -> Double {
    face.isRightToLeft ? paper.width - paper.margin - offset - width : paper.margin + offset
  }

  private var footStyle: Style { Style(size: paper.small, place: sheet.paper == .slip ? .middle : .start, ink: 0.7) }
  private var footHeight: Double { canvas.measure(sheet.foot, footStyle, face: face, width: paper.line).height + 6 }

  private func foot(at y: Double) {
    canvas.write(sheet.foot, footStyle, face: face, x: paper.margin, y: y + 6, width: paper.line)
  }
}
