/// An address as it was understood, for the operator to hear at once whether it is what the caller said.
public struct AddressParts: Hashable, Sendable {
  /// The house number: `10233 ½`, `731B`; of a post office box its number.
  public let number: String
  /// The street as typed, without number, unit, city, state and ZIP.
  public let street: String
  /// Apartment, building, floor or letter as typed; empty if it was said that there is none, nil if nothing was said.
  public let unit: String?
  /// Whether the caller has to be asked for the apartment: nothing was said of one, or only of the building or the floor.
  public let isUnitOpen: Bool

  /// Nil if the text has no number, or no street.
  init?(_ text: some StringProtocol) {
    let words = AddressText.words(text)
    let place = AddressTail(PostalAddress(street: ""))
    guard let reading = Self.likeliest(AddressReading.all(words, place)) else { return nil }
    let fraction = ["half": " ½", "quarter": " ¼", "threequarters": " ¾"][reading.number.fraction] ?? ""
    number = reading.number.digits + reading.number.letter.uppercased() + fraction
    let isBox = reading.street == ["pobox"]
    street = isBox ? "PO Box" : reading.street.map(Self.capital).joined(separator: " ")
    isUnitOpen = !reading.unit.isNone && reading.unit.parts.allSatisfy { $0.kind == .building || $0.kind == .floor }
    unit = reading.unit.isEmpty ? (reading.unit.isNone && !isBox ? "" : nil) : Self.text(reading.unit)
  }

  /// What most people would mean: a street with a name of its own, and a number at the end is the unit.
  private static func likeliest(_ readings: [AddressReading]) -> AddressReading? {
    let readings = readings.filter { !$0.street.allSatisfy { AddressWords.dwellings[$0] != nil } }
    let named = readings.filter { reading in
      reading.street.contains { AddressWords.suffixes[$0] == nil && AddressWords.directions[$0] == nil }
    }
    let tidy = named.filter { reading in
      guard let last = reading.street.last, reading.street.count > 1 else { return true }
      return !(last.first?.isNumber == true && NumberWords.digits(last)?.isOrdinal != true)
        || AddressWords.leading.contains(reading.street[reading.street.count - 2])
    }
    return tidy.first ?? named.first
      ?? readings.first { $0.street.count > 1 || !AddressWords.isPlainType($0.street.first) }
  }

  private static func text(_ unit: UnitParts) -> String {
    unit.parts.map { part in
      let value = part.values.sorted { ($0.count, $0) < ($1.count, $1) }.first ?? ""
      switch part.kind {
      case .dwelling: return value.uppercased()
      case .building: return "Bldg \(value.uppercased())"
      case .floor: return "Fl \(value)"
      case .place: return Int(value).flatMap { AddressWords.unitPlaceNames[$0] }.map(capital) ?? ""
      }
    }.joined(separator: ", ")
  }

  private static func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
