/// An address on file, its unit in a field of its own or in the street's line.
struct RecordedAddress {
  private let number: HouseNumber?
  private let streets: [StreetName]
  /// Whether the street's last word is a type: then no other may be added to it.
  private let isClosed: Bool
  private let isBox: Bool
  private let unit: UnitParts

  init(_ address: PostalAddress) {
    var unit = UnitReader.field(address.unit)
    let words = AddressText.words(address.street)
    let box = PostBox.reading(words)
    var (rest, named) = box == nil ? UnitReader.named(words) : (words, UnitParts())
    unit.parts += named.parts.filter { !unit.parts.contains($0) }
    if box == nil, unit.isEmpty, let bare = UnitReader.bareOnFile(rest) { (rest, unit) = bare }
    var reading =
      box ?? HouseNumber.readings(rest).first.map { AddressReading(number: $0.number, street: $0.rest, unit: unit) }
    // `1/2` in the field for the unit is part of the number.
    if let fraction = AddressText.words(address.unit).first, AddressText.fractions.contains(fraction),
      reading?.number.fraction == ""
    {
      unit = UnitParts()
      reading?.number.fraction = fraction
    }
    number = reading?.number
    isBox = box != nil
    self.unit = unit
    let street = NamedStreets.highway(reading?.street ?? [])
    streets = StreetName.readings(street)
    isClosed = street.count > 1 && (street.last.map { AddressWords.suffixes[$0] != nil } ?? false)
  }

  /// Whether it has what an answer can be compared with.
  var isNumbered: Bool { number != nil && !streets.isEmpty }

  /// Whether what was said is this address.
  func isSaid(_ said: AddressReading) -> Bool {
    guard let number, isBox == (said.street == ["pobox"]) else { return false }
    if isBox { return said.number.digits == number.digits }
    return isSameDoor(said, number) && isSameStreet(NamedStreets.highway(said.street))
  }

  /// A letter may stand at the number or as the unit, on file and as said; a fraction is another door.
  private func isSameDoor(_ said: AddressReading, _ number: HouseNumber) -> Bool {
    guard said.number.digits == number.digits, said.number.fraction == number.fraction else { return false }
    // `Main St W` names no apartment W where none is on file.
    if said.isBareUnit, unit.isEmpty, said.unit.parts.contains(where: \.isDirection) { return false }
    if said.number.letter == number.letter { return said.unit.areSame(as: unit) }
    let (letter, other) = number.letter.isEmpty ? (said.number.letter, unit) : (number.letter, said.unit)
    guard number.letter.isEmpty != said.number.letter.isEmpty else { return false }
    let apartments = other.parts(.dwelling)
    return apartments.count == 1 && apartments[0].values.contains(letter)
      && (number.letter.isEmpty ? said.unit.isEmpty : unit.isEmpty)
  }

  private func isSameStreet(_ words: [String]) -> Bool {
    let said = StreetName.readings(words)
    return streets.contains { street in said.contains { street.isSaid(as: $0, isClosed: isClosed) } }
  }
}
