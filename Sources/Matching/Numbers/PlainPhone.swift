/// A number of North America as records mostly have it: ten digits, or a 1 and ten, with a plus or not, in groups of three and more. It says what
/// `PhoneReader.readInWords` says, without looking for words: an import reads millions.
enum PlainPhone {
  /// Nil for any other form, whatever that may be.
  static func number(_ text: some StringProtocol) -> PhoneNumber? {
    var digits: [UInt8] = []
    digits.reserveCapacity(11)
    var (group, isMarked) = (0, false)
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "+") where place == 0: isMarked = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits.count == 11 { return nil }
        digits.append(byte)
        group += 1
      // A full stop parts nothing.
      case UInt8(ascii: "."): continue
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"):
        guard isWhole(group, digits) else { return nil }
        group = 0
      default: return nil
      }
    }
    guard isWhole(group, digits) else { return nil }
    let hasCountry = digits.count == 11 && digits[0] == UInt8(ascii: "1")
    // Behind a plus stands a country.
    if isMarked, !hasCountry { return nil }
    let national = hasCountry ? digits[1...] : digits[...]
    guard national.count == 10, let area = national.first, area > UInt8(ascii: "1") else { return nil }
    return PhoneNumber(country: hasCountry ? "1" : nil, national: String(decoding: national, as: UTF8.self))
  }

  /// Shorter ones could be said as part of another number: `20 5` is 25 as well.
  private static func isWhole(_ group: Int, _ digits: [UInt8]) -> Bool {
    group == 0 || group >= 3 || group == 1 && digits == [UInt8(ascii: "1")]
  }
}
