package import Records

/// How addresses are compared (IV.1): number, street and unit have to be right; suffix, direction, city, state and ZIP
/// may be left out, and must not be contradicted.
/// - Guide: IV.1.o
package enum AddressRule {
  /// Any current address on file.
  package static func accepts(_ typed: some StringProtocol, among addresses: [PostalAddress]) -> MatchRule? {
    let said = AddressText.words(typed)
    // Every address is looked at, so that the time it takes tells nothing.
    let rules = addresses.map { isAsOnFile(typed, $0) ? .exact : accepts(said, for: $0) }
    return rules.compactMap(\.self).first
  }

  /// The very words on record, whatever they are.
  private static func isAsOnFile(_ typed: some StringProtocol, _ address: PostalAddress) -> Bool {
    let words = AddressText.words(typed)
    let recorded = RecordedAddress(address)
    // What the console adds where there is no apartment is no part of what was said.
    let said = words.suffix(2) == ["no", "unit"] && !recorded.hasUnit ? Array(words.dropLast(2)) : words
    let street = AddressText.words(address.street)
    let unit = AddressText.words(address.unit)
    let tail = Fold.words(NumberSigns.spelled("\(address.city) \(address.state) \(address.zip)"))
    return !said.isEmpty && recorded.isNumbered
      && (said == street + unit || said == street + unit + tail)
  }

  private static func accepts(_ words: [String], for address: PostalAddress) -> MatchRule? {
    let recorded = RecordedAddress(address)
    return AddressReading.all(words, AddressTail(address)).contains(where: recorded.isSaid) ? .addressParts : nil
  }
}
