/// The letters of a spreadsheet's columns: `A` is 0, `AB` is 27.
enum ColumnLetters {
  static func text(_ index: Int) -> String {
    var (rest, letters) = (max(0, index) + 1, [UInt8]())
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Nil for anything but one to three capital letters.
  static func index(_ text: some StringProtocol) -> Int? {
    let letters = text.utf8
    guard (1...3).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }
}
