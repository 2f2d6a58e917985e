/// A telephone number, without its extension.
public struct PhoneNumber: Hashable, Sendable {
  /// The country's code, `1` for North America, empty for one that was dialled as at home abroad; nil where none was said.
  public let country: String?
  /// The digits behind it: ten in North America.
  public let national: String

  /// Whether it is one of North America, said or written without its code.
  public var isNorthAmerican: Bool { country == nil || country == "1" }

  /// Whether what was said is this number on record. The country's code may be left out, on either side, but not be another.
  func isSaid(as said: PhoneNumber) -> Bool {
    guard national == said.national else { return false }
    if said.country == "" { return !isNorthAmerican }
    return country == nil || said.country == nil || country == said.country
  }
}

/// How phone numbers are compared (IV.1).
public enum PhoneRule {
  /// Any current number on file, all of its digits.
  public static func accepts(_ typed: some StringProtocol, among numbers: [String]) -> MatchRule? {
    guard case .number(let said) = PhoneReader.read(typed) else { return nil }
    // Every number is looked at, so that the time it takes tells nothing.
    let matches = numbers.map { PhoneReader.number($0)?.isSaid(as: said) == true }
    return matches.contains(true) ? .exact : nil
  }
}
