/// One picture of a PIN for a window of any size: large in groups where there is room, else one cell a digit.
///
/// It is put together byte by byte in a locked page. No text and no array ever holds a digit.
struct SecretFrame {
  private let window: WindowSize
  private let count: Int
  private let isLarge: Bool
  private let words: [String]

  private static let gap = 3

  /// With words each group is a row of them.
  init(window: WindowSize, count: Int, words: [String] = []) {
    self.window = window
    self.count = count
    let groups = Self.groups(count)
    let widest = (words.map(DisplayWidth.of).max() ?? 0) + 1
    let fits = widest * (groups.max() ?? 0) <= window.columns && window.rows >= groups.count
    self.words = fits ? words : []
    isLarge =
      self.words.isEmpty && Self.largeWidth(count) < window.columns && window.rows >= DigitGlyphs.height + 6
  }

  /// The row of the caption, from 1: below the digits, and not in the window where it has no row left.
  var captionRow: Int { top + height + (top + height < window.rows ? 1 : 0) }

  private var height: Int {
    if isLarge { return DigitGlyphs.height }
    if !words.isEmpty { return Self.groups(count).count }
    return (smallWidth + window.columns - 1) / window.columns
  }

  private var smallWidth: Int { count * 2 - 1 + (Self.groups(count).count - 1) * Self.gap }

  private var top: Int { max(1, (window.rows - height) / 2) }

  /// How many digits each group has, at most four and as even as can be: `1234 5678`, `123 456`, `123 45`.
  static func groups(_ count: Int) -> [Int] {
    let groups = max(1, (count + 3) / 4)
    return (0..<groups).map { count / groups + ($0 < count % groups ? 1 : 0) }
  }

  private static func largeWidth(_ count: Int) -> Int {
    count * (DigitGlyphs.width + 1) - 1 + (groups(count).count - 1) * gap
  }

  /// Draws the digits; the screen was cleared before.
  func draw(_ digits: UnsafeRawBufferPointer, into page: inout SecretPage) {
    if !words.isEmpty { return unsafe drawWords(digits, into: &page) }
    let groups = Self.groups(count)
    let width = isLarge ? Self.largeWidth(count) : smallWidth
    let left = max(1, (window.columns - width) / 2 + 1)
    for row in 0..<(isLarge ? height : 1) {
      page.append("\u{1B}[\(top + row);\(left)H")
      var place = 0
      for group in groups {
        if place > 0 { spaces(Self.gap, &page) }
        for _ in 0..<group where place < digits.count {
          if place > 0 { spaces(1, &page) }
          let digit = unsafe digits[place]
          if isLarge { cells(of: digit, row, &page) } else { page.append(digit) }
          place += 1
        }
      }
    }
  }

  /// All rows begin where the widest could still end: a place that tells nothing of the digits.
  private func drawWords(_ digits: UnsafeRawBufferPointer, into page: inout SecretPage) {
    let widest = (words.map(DisplayWidth.of).max() ?? 0) + 1
    let left = max(1, (window.columns - widest * (Self.groups(count).max() ?? 0)) / 2 + 1)
    page.append("\u{1B}[\(top);\(left)H")
    unsafe page.append(
      groups: digits, betweenDigits: " ", betweenGroups: "\r\n\u{1B}[\(left)G", words: words)
  }

  private func cells(of digit: UInt8, _ row: Int, _ page: inout SecretPage) {
    for column in 0..<DigitGlyphs.width {
      if DigitGlyphs.isFilled(digit, row: row, column: column) { page.append("█") } else { page.append(0x20) }
    }
  }

  private func spaces(_ count: Int, _ page: inout SecretPage) { for _ in 0..<count { page.append(0x20) } }
}
