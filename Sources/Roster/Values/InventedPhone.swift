/// Numbers that are typed where a form wants one.
enum InventedPhone {
  /// Whether nobody has the number: the same digit throughout, digits in a row, no area code, the directory's own number.
  static func isOne(_ text: String) -> Bool {
    var digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard digits.count >= 7 else { return false }
    if digits.count == 11, digits.first == UInt8(ascii: "1"),
      text.utf8.first != UInt8(ascii: "+") || text.hasPrefix("+1")
    {
      digits.removeFirst()
    }
    if areOne(digits[...]) || isRun(digits) { return true }
    guard digits.count == 10 else { return false }
    let (area, own) = (digits.prefix(3), digits.dropFirst(3))
    return area.elementsEqual("000".utf8) || own.elementsEqual("0000000".utf8) || own.elementsEqual("5551212".utf8)
      || area.elementsEqual("555".utf8) && areOne(own)
  }

  /// `1234567890`, `0123456789`, `9876543210`.
  private static func isRun(_ digits: [UInt8]) -> Bool {
    let steps = zip(digits, digits.dropFirst()).lazy.map { (Int($1) - Int($0) + 10) % 10 }
    return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == 9 }
  }

  private static func areOne(_ digits: ArraySlice<UInt8>) -> Bool { digits.allSatisfy { $0 == digits.first } }
}
