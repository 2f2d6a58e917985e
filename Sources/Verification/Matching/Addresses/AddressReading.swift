/// One way to take the words of an address.
struct AddressReading {
  var number: HouseNumber
  /// The words of the street.
  let street: [String]
  let unit: UnitParts
  /// Whether the unit was said without its word: then a letter may have been meant as a direction.
  var isBareUnit = false

  /// Every way, the most usual first.
  static func all(_ words: [String], _ tail: AddressTail) -> [AddressReading] {
    if PostBox.isBox(words) { return tail.readings(words).compactMap(PostBox.reading) }
    // The ZIP first: behind an apartment's number it would be taken for part of it.
    let words = tail.withoutZIP(words) ?? words
    let (rest, unit) = UnitReader.named(words)
    return tail.readings(rest).reversed().flatMap { rest in
      // A number behind the street may be the unit without its word.
      let mayBeBare = unit.parts(.dwelling).isEmpty && !unit.isNone
      return numbered(rest, unit)
        + (mayBeBare ? UnitReader.bare(rest) : []).flatMap { bare in
          let both = UnitParts(parts: unit.parts + bare.unit.parts)
          return tail.readings(bare.rest).reversed().flatMap { numbered($0, both, isBare: true) }
        }
    } + withoutUnits(words, tail, unit)
  }

  /// What looks like a unit may be the street's: `Lot St`, `Tower Rd`.
  private static func withoutUnits(_ words: [String], _ tail: AddressTail, _ unit: UnitParts) -> [AddressReading] {
    guard !unit.isEmpty else { return [] }
    return tail.readings(words).flatMap { numbered($0, UnitParts()) }
  }

  private static func numbered(_ words: [String], _ unit: UnitParts, isBare: Bool = false) -> [AddressReading] {
    HouseNumber.readings(words).compactMap { number, street in
      street.isEmpty ? nil : AddressReading(number: number, street: street, unit: unit, isBareUnit: isBare)
    }
  }
}
