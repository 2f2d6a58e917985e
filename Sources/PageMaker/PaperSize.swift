import Pages

/// The measures of a paper, in points.
struct PaperSize {
  let width: Double, height: Double, margin: Double
  /// Sizes of letters.
  let title: Double, text: Double, small: Double, pin: Double
  /// The side of the QR code with its quiet zone.
  let code: Double

  /// A window of 4½ by 1⅛ inches, ⅞ from the left and ½ from the bottom of an envelope No. 10, shows this much of a sheet folded into
  /// three, however the sheet slips about in the envelope; four lines fit.
  static let window = (x: 70.0, y: 181.0, width: 242.0, height: 48.0)
  /// Nothing else may stand above this, where the window may show it, but what is higher than the window can get.
  static let bodyTop = 272.0
  static let headBottom = 144.0

  init(_ paper: PINSheet.Paper) {
    switch paper {
    case .letter:
      (width, height, margin) = (612, 792, 54)
      (title, text, small, pin, code) = (17, 10.5, 8.5, 34, 96)
    case .slip:
      // 80 mm.
      (width, height, margin) = (226.77, 612, 14)
      (title, text, small, pin, code) = (12, 8.5, 7.5, 24, 118)
    }
  }

  /// How wide a line is.
  var line: Double { width - 2 * margin }
}
