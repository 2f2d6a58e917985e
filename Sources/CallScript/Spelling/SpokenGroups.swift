package import Matching

/// The groups that digits are read out in, so that whoever listens can write along. Never for a PIN: its digits are in no text.
package enum SpokenGroups {
  /// A phone number as it is told here, three, three and four; the code of another country stands before it.
  package static func of(_ number: PhoneNumber) -> [String] {
    let isFromAbroad = !number.isNorthAmerican && number.country?.isEmpty == false
    return (isFromAbroad ? ["+\(number.country ?? "")"] : [])
      + (number.national.count == 10 ? cut(number.national, [3, 3, 4]) : of(digits: number.national))
  }

  /// The digits of a text, at most four together and as even as can be, the longer groups first; what is no digit is left out.
  package static func of(digits text: some StringProtocol) -> [String] {
    let digits = text.filter { $0.isASCII && $0.isWholeNumber }
    let groups = (digits.count + 3) / 4
    return cut(
      String(digits), (0..<groups).map { digits.count / groups + ($0 < digits.count % groups ? 1 : 0) })
  }

  /// A group as it is said, digit by digit.
  package static func aloud(_ group: some StringProtocol) -> String { group.map(String.init).joined(separator: " ") }

  private static func cut(_ digits: String, _ lengths: [Int]) -> [String] {
    var rest = digits[...]
    return lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }
  }
}
