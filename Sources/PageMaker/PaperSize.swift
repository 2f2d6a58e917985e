import Pages

/// The measures of a paper, in points.
struct PaperSize {
  let width: Double, height: Double, margin: Double
  /// How far the foot stays from the page's edge.
  let edge: Double
  /// Sizes of letters.
  let title: Double, text: Double, small: Double, pin: Double
  /// The side of the QR code with its quiet zone.
  let code: Double

  /// A window of 4½ by 1⅛ inches, ⅞ from the left and ½ from the bottom of an envelope No. 10, shows this much of a sheet folded into
  /// three, however the sheet slips about in the envelope; four lines fit.
  static let window = (x: 70.0, y: 181.0, width: 242.0, height: 48.0)
  /// Nothing else may stand above this, where the window may show it, but what is higher than the window can get.
  static let bodyTop = 264.0
  static let headBottom = 144.0

  /// Sizes of a letter's text, the largest first: as long as it does not fit on one page it gets smaller, but never hard to read.
  static let textSizes = [11, 10.5, 10, 9.5, 9]

  init(_ paper: PINSheet.Paper, text: Double = 8.5) {
    self.text = text
    switch paper {
    case .letter:
      (width, height, margin, edge) = (612, 792, 54, 36)
      (title, small, pin, code) = (17, 8.5, 34, 84)
    case .slip:
      // 80 mm.
      (width, height, margin, edge) = (226.77, 612, 14, 14)
      (title, small, pin, code) = (12, 7.5, 24, 118)
    }
  }

  /// How wide a line is.
  var line: Double { width - 2 * margin }
}
