/// How addresses are compared (IV.1): number, street and unit have to be right; suffix, direction, city, state and ZIP
/// may be left out, and must not be contradicted.
public enum AddressRule {
  /// Any current address on file.
  public static func accepts(_ typed: some StringProtocol, among addresses: [PostalAddress]) -> MatchRule? {
    let said = AddressText.words(typed)
    // Every address is looked at, so that the time it takes tells nothing.
    let rules = addresses.map { accepts(said, for: $0) }
    return rules.compactMap(\.self).first
  }

  private static func accepts(_ words: [String], for address: PostalAddress) -> MatchRule? {
    let recorded = StreetLine(address)
    guard let street = AddressTail(address).stripped(from: words) else { return nil }
    var said = StreetLine(street)
    said.splitUnit(beside: recorded)
    guard isSamePlace(said, recorded), !contradicts(said, recorded) else { return nil }
    return said == recorded ? .exact : .addressParts
  }

  /// The unit counts if there is one on file.
  private static func isSamePlace(_ said: StreetLine, _ recorded: StreetLine) -> Bool {
    !said.number.isEmpty && said.number == recorded.number && said.name.joined() == recorded.name.joined()
      && (recorded.unit.isEmpty || said.unit == recorded.unit)
  }

  private static func contradicts(_ said: StreetLine, _ recorded: StreetLine) -> Bool {
    func differ(_ one: String, _ other: String) -> Bool { !one.isEmpty && !other.isEmpty && one != other }
    return differ(said.suffix, recorded.suffix) || differ(said.direction, recorded.direction)
  }
}
