/// Large digits, five cells wide and five high.
enum DigitGlyphs {
  static let width = 5, height = 5

  /// Whether a cell of a digit is filled; nothing is where there is no digit.
  static func isFilled(_ digit: UInt8, row: Int, column: Int) -> Bool {
    let place = Int(digit) - 0x30
    guard rows.indices.contains(place), rows[place].indices.contains(row) else { return false }
    return rows[place][row] >> (width - 1 - column) & 1 == 1
  }

  private static let rows: [[UInt8]] = [
    [0b01110, 0b10001, 0b10001, 0b10001, 0b01110],
    [0b00100, 0b01100, 0b00100, 0b00100, 0b01110],
    [0b11110, 0b00001, 0b01110, 0b10000, 0b11111],
    [0b11110, 0b00001, 0b01110, 0b00001, 0b11110],
    [0b10010, 0b10010, 0b11111, 0b00010, 0b00010],
    [0b11111, 0b10000, 0b11110, 0b00001, 0b11110],
    [0b01110, 0b10000, 0b11110, 0b10001, 0b01110],
    [0b11111, 0b00010, 0b00100, 0b01000, 0b01000],
    [0b01110, 0b10001, 0b01110, 0b10001, 0b01110],
    [0b01110, 0b10001, 0b01111, 0b00001, 0b01110],
  ]
}
