import Records

/// An address on file, its unit in a field of its own or in the street's line.
struct RecordedAddress {
  private let number: HouseNumber?
  private let streets: [StreetName]
  /// Whose highway it is, if it is one: an interstate is no state highway.
  private let system: String
  /// Whether the street's last word is a type: then no other may be added to it.
  private let isClosed: Bool
  private let isBox: Bool
  private let unit: UnitParts
  /// Whether the number's fraction stands in the field for the unit.
  private let isFractionUnit: Bool

  init(_ address: PostalAddress) {
    var unit = UnitOnFile.field(address.unit)
    let words = AddressText.words(address.street)
    let box = PostBox.reading(words)
    var (rest, named) = box == nil ? UnitOnFile.named(words) : (words, UnitParts())
    unit.parts += named.parts.filter { !unit.parts.contains($0) }
    if box == nil, unit.isEmpty, let bare = UnitOnFile.bare(rest) { (rest, unit) = bare }
    var reading =
      box ?? HouseNumber.readings(rest).first.map { AddressReading(number: $0.number, street: $0.rest, unit: unit) }
    // `1/2` in the field for the unit is part of the number.
    let fraction = reading?.number.fraction == "" ? UnitOnFile.fraction(address.unit) : nil
    isFractionUnit = fraction != nil
    if let fraction {
      unit = UnitParts()
      reading?.number.fraction = fraction
    }
    number = reading?.number
    isBox = box != nil
    self.unit = unit
    let (street, system) = NamedStreets.highway(reading?.street ?? [])
    self.system = system
    streets = StreetName.readings(street, isSaid: false)
    isClosed = street.count > 1 && (street.last.map { AddressWords.suffixes[$0] != nil } ?? false)
  }

  /// Whether it has what an answer can be compared with.
  var isNumbered: Bool { !streets.isEmpty }

  var hasUnit: Bool { !unit.isEmpty }

  /// Whether what was said is this address.
  func isSaid(_ said: AddressReading) -> Bool {
    guard let number, isBox == (said.street == ["pobox"]) else { return false }
    if isBox { return said.number.digits == number.digits }
    return isSameDoor(withFraction(said), number) && isSameStreet(said.street)
  }

  /// `Apt 1/2` where it is on file so: it may stand in either place.
  private func withFraction(_ said: AddressReading) -> AddressReading {
    guard isFractionUnit, let fraction = said.unit.fraction, ["", fraction].contains(said.number.fraction) else {
      return said
    }
    var said = said
    said.number.fraction = fraction
    said.unit = UnitParts()
    return said
  }

  /// A letter may stand at the number or as the unit, on file and as said; a fraction is another door.
  private func isSameDoor(_ said: AddressReading, _ number: HouseNumber) -> Bool {
    guard said.number.digits == number.digits, said.number.fraction == number.fraction, said.unit.fraction == nil else {
      return false
    }
    // `Main St W` names no apartment W where none is on file.
    if said.isBareUnit, unit.parts(.dwelling).isEmpty, said.unit.parts.contains(where: \.isDirection) { return false }
    if said.number.letter == number.letter { return said.unit.areSame(as: unit) }
    if number.letter.isEmpty {
      // `731B, apartment B` says it twice.
      return hasUnit && Self.letter(said.number).areSame(as: unit) && (said.unit.isEmpty || said.unit.areSame(as: unit))
    }
    return said.number.letter.isEmpty && !hasUnit && said.unit.areSame(as: Self.letter(number))
  }

  private static func letter(_ number: HouseNumber) -> UnitParts {
    UnitParts(parts: [UnitPart(kind: .dwelling, values: [number.letter])])
  }

  private func isSameStreet(_ words: [String]) -> Bool {
    let (words, system) = NamedStreets.highway(words)
    guard system.isEmpty || self.system.isEmpty || system == self.system else { return false }
    let said = StreetName.readings(words, isSaid: true)
    return streets.contains { street in said.contains { street.isSaid(as: $0, isClosed: isClosed) } }
  }
}
