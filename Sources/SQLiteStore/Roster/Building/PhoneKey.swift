import Matching

/// By which digits a number on record is found. What is found by them is compared as a call compares it.
enum PhoneKey {
  /// The digits behind the country's code; nil where the text is no number.
  static func national(_ text: String) -> String? {
    plain(text) ?? PhoneReader.number(text)?.national
  }

  /// The ten digits of a number as an office here writes it, with nothing else but what parts them. Reading words, extensions and
  /// other countries takes a hundred times as long, and a district has two million numbers.
  private static func plain(_ text: String) -> String? {
    var digits: [UInt8] = []
    digits.reserveCapacity(11)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits.count == 10 { return nil }
        digits.append(byte)
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "."): continue
      default: return nil
      }
    }
    let isNorthAmerican = [0, 3].allSatisfy { digits.indices.contains($0) && digits[$0] >= UInt8(ascii: "2") }
    return digits.count == 10 && isNorthAmerican ? String(decoding: digits, as: UTF8.self) : nil
  }
}
