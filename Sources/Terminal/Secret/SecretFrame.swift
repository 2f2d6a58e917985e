/// One picture of a PIN for a window of any size: large in groups where there is room, else one cell a digit.
///
/// It is put together byte by byte in a locked page. No text and no array ever holds a digit.
struct SecretFrame {
  private let window: WindowSize
  private let count: Int
  private let isLarge: Bool

  private static let gap = 3

  init(window: WindowSize, count: Int) {
    self.window = window
    self.count = count
    isLarge = Self.largeWidth(count) < window.columns && window.rows >= DigitGlyphs.height + 6
  }

  /// The row of the caption, from 1.
  var captionRow: Int { min(window.rows - 1, top + height + 1) }

  private var height: Int { isLarge ? DigitGlyphs.height : 1 }
  private var top: Int { max(1, (window.rows - height) / 2) }

  /// Groups of four, or of three where that parts them evenly: `1234 5678`, `123 456`.
  static func groupSize(_ count: Int) -> Int { count % 4 != 0 && count % 3 == 0 ? 3 : 4 }

  private static func groups(_ count: Int) -> Int { max(0, (count - 1) / groupSize(count)) }

  private static func largeWidth(_ count: Int) -> Int {
    count * (DigitGlyphs.width + 1) - 1 + groups(count) * gap
  }

  /// Draws the digits; the screen was cleared before.
  func draw(_ digits: UnsafeRawBufferPointer, into page: inout SecretPage) {
    let width = isLarge ? Self.largeWidth(count) : count * 2 - 1 + Self.groups(count) * Self.gap
    let left = max(1, (window.columns - width) / 2 + 1)
    for row in 0..<height {
      page.append("\u{1B}[\(top + row);\(left)H")
      for place in 0..<digits.count {
        if place > 0 { spaces(place % Self.groupSize(count) == 0 ? Self.gap + 1 : 1, &page) }
        let digit = unsafe digits[place]
        if isLarge { cells(of: digit, row, &page) } else { page.append(digit) }
      }
    }
  }

  private func cells(of digit: UInt8, _ row: Int, _ page: inout SecretPage) {
    for column in 0..<DigitGlyphs.width {
      if DigitGlyphs.isFilled(digit, row: row, column: column) { page.append("█") } else { page.append(0x20) }
    }
  }

  private func spaces(_ count: Int, _ page: inout SecretPage) { for _ in 0..<count { page.append(0x20) } }
}
