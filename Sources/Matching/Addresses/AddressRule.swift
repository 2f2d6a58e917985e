package import Records

/// How addresses are compared (IV.1): number, street and unit have to be right; suffix, direction, city, state and ZIP
/// may be left out, and must not be contradicted.
/// - Guide: IV.1.o
package enum AddressRule {
  /// Whether an address on file has what an answer can be compared with.
  static func canBeSaid(_ address: PostalAddress) -> Bool {
    if address.isUnfixed || PlainStreet.isNumbered(address.street) { return true }
    guard let held = SchoolHeldAddress(address) else { return RecordedAddress(address).isNumbered }
    return held.rest.map { RecordedAddress($0).isNumbered } ?? true
  }

  /// Any current address on file.
  package static func accepts(_ typed: some StringProtocol, among addresses: [PostalAddress]) -> MatchRule? {
    let said = AddressText.words(typed)
    let isUnfixed = UnfixedAnswer.isSaid(typed)
    // Every address is looked at, so that the time it takes tells nothing.
    let rules = addresses.map { address -> MatchRule? in
      if address.isUnfixed { return isUnfixed ? .exact : nil }
      guard let held = SchoolHeldAddress(address) else { return accepts(typed, said, for: address) }
      return accepts(typed, said, for: held)
    }
    return rules.compactMap(\.self).first
  }

  private static func accepts(
    _ typed: some StringProtocol, _ said: [String], for address: PostalAddress
  ) -> MatchRule? {
    isAsOnFile(typed, address) ? .exact : accepts(said, for: address)
  }

  /// The school's street with or without the mark, or the mark alone. With another school's name it is another address.
  private static func accepts(
    _ typed: some StringProtocol, _ words: [String], for held: SchoolHeldAddress
  ) -> MatchRule? {
    guard let said = held.isSaid(typed) else { return held.rest.flatMap { accepts(typed, words, for: $0) } }
    guard said.isSchool else { return nil }
    if said.street.isEmpty { return .addressParts }
    return held.rest.flatMap { accepts(said.street, AddressText.words(said.street), for: $0) }
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
