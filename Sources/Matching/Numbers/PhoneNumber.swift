/// A telephone number, without its extension.
package struct PhoneNumber: Hashable, Sendable {
  /// The country's code, `1` for North America, empty for one that was dialled as at home abroad; nil where none was said.
  package let country: String?
  /// The digits behind it: ten in North America.
  package let national: String

  /// Whether it is one of North America, said or written without its code.
  package var isNorthAmerican: Bool { country == nil || country == "1" }

  /// Whether what was said is this number on record. The code of its country may be left out, but not be another.
  func isSaid(as said: PhoneNumber) -> Bool {
    guard national == said.national else { return false }
    // At home abroad no code is dialled, nor written by an office that copied it down.
    if said.country == "" { return !isNorthAmerican }
    if country == "" { return !said.isNorthAmerican }
    return said.country == nil || said.country == (country ?? (canBeNorthAmerican ? "1" : said.country))
  }

  /// An office here leaves out North America's code, and another country's only where the number cannot be mistaken: in
  /// North America no exchange, the three digits behind the area code, begins with 0 or 1.
  private var canBeNorthAmerican: Bool { national.dropFirst(3).first.map { !"01".contains($0) } == true }
}

/// How phone numbers are compared (IV.1).
/// - Guide: IV.1.q
package enum PhoneRule {
  /// Any current number on file, all of its digits.
  package static func accepts(_ typed: some StringProtocol, among numbers: [String]) -> MatchRule? {
    guard case .number(let said) = PhoneReader.read(typed) else { return nil }
    // Every number is looked at, so that the time it takes tells nothing.
    let matches = numbers.map { PhoneReader.number($0)?.isSaid(as: said) == true }
    return matches.contains(true) ? .exact : nil
  }
}
