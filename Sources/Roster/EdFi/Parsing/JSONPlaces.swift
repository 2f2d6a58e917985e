/// Where in a text the tokens of a parser begin that tells only where they end.
struct JSONPlaces {
  /// Where the token at hand begins.
  private(set) var line = 1, column = 1
  /// How many bytes were taken since the last token ended.
  private(set) var waiting = 0

  private var nextLine = 1, nextColumn = 1
  private var isWithin = false

  /// Goes on to where a token ends.
  mutating func end(after bytes: some Sequence<UInt8>) {
    skip(bytes)
    isWithin = false
    waiting = 0
  }

  /// Goes on over bytes in which none ends.
  mutating func skip(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      waiting += 1
      if !isWithin, !Self.between.contains(byte) {
        isWithin = true
        (line, column) = (nextLine, nextColumn)
      }
      if byte == UInt8(ascii: "\n") {
        (nextLine, nextColumn) = (nextLine + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        nextColumn += 1
      }
    }
  }

  private static let between: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":")]
}
