/// One way to take the words of an address.
struct AddressReading {
  var number: HouseNumber
  /// The words of the street.
  let street: [String]
  var unit: UnitParts
  /// Whether the unit was said without its word: then a letter may have been meant as a direction.
  var isBareUnit = false
  /// Whether the words for a unit were left in the street.
  var isUnitUnread = false

  /// Every way, the most usual first.
  static func all(_ words: [String], _ tail: AddressTail) -> [AddressReading] {
    if PostBox.isBox(words) { return tail.readings(words).compactMap(PostBox.reading) }
    // The ZIP and the city first: behind an apartment's number they would be taken for part of it, `apt 5 N Hollywood`.
    let words = tail.withoutZIP(words) ?? words
    return tail.readings(words).reversed().flatMap { words in
      let (rest, unit) = UnitReader.named(words)
      let behindStreet = UnitReader.signOfHouse(words) == nil ? [] : [UnitReader.named(words, afterHouse: true)]
      return all(rest, unit, tail) + behindStreet.flatMap { all($0.rest, $0.unit, tail) }
    } + withoutUnits(words, tail)
  }

  private static func all(_ rest: [String], _ unit: UnitParts, _ tail: AddressTail) -> [AddressReading] {
    tail.readings(rest).reversed().flatMap { rest in
      // A number behind the street may be the unit without its word.
      let mayBeBare = unit.parts(.dwelling).isEmpty && !unit.isNone
      return numbered(rest, unit)
        + (mayBeBare ? UnitReader.bare(rest) : []).flatMap { bare in
          let both = UnitParts(parts: unit.parts + bare.unit.parts)
          return tail.readings(bare.rest).reversed().flatMap { numbered($0, both, isBare: true) }
        }
    }
  }

  /// What looks like a unit may be the street's: `Lot St`, `Tower Rd`.
  private static func withoutUnits(_ words: [String], _ tail: AddressTail) -> [AddressReading] {
    guard !UnitReader.named(words).unit.isEmpty else { return [] }
    return tail.readings(words).flatMap { numbered($0, UnitParts()) }.map { reading in
      var reading = reading
      reading.isUnitUnread = true
      return reading
    }
  }

  private static func numbered(_ words: [String], _ unit: UnitParts, isBare: Bool = false) -> [AddressReading] {
    HouseNumber.readings(words).compactMap { number, street in
      street.isEmpty || isBare && isNumbersType(street)
        ? nil : AddressReading(number: number, street: street, unit: unit, isBareUnit: isBare)
    }
  }

  /// `Avenue 52` is no apartment 52 on an Avenue.
  private static func isNumbersType(_ street: [String]) -> Bool {
    let names = street.filter { AddressWords.directions[$0] == nil }
    return names.count == 1 && names.allSatisfy { AddressWords.isPlainType($0) && AddressWords.leading.contains($0) }
  }
}
