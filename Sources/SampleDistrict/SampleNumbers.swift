import Records

/// The numbers of people and the PINs of a sample district: unique without keeping a list of those given.
struct SampleNumbers {
  private let studentNumbers: KeyedPermutation
  private let guardianNumbers: KeyedPermutation
  private let pins: KeyedPermutation
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    studentNumbers = KeyedPermutation(count: 9_000_000_000, seed: seed, purpose: 1)
    guardianNumbers = KeyedPermutation(count: 100_000_000, seed: seed, purpose: 2)
    pins = KeyedPermutation(count: 100_000_000, seed: seed, purpose: 3)
  }

  /// Ten digits without a meaning.
  func student(_ index: Int) -> StudentID { StudentID(String(1_000_000_000 + studentNumbers[UInt64(index)])) }

  /// `G` and eight digits without a meaning, for a seat of the family whose first child has this index.
  func guardian(first index: Int, seat: Int) -> GuardianID {
    GuardianID("G" + SamplePlaces.digits(Int(guardianNumbers[Self.slot(index, seat)]), 8))
  }

  /// The PIN of a seat of the child with this index: mostly 8 digits, some up to 12. None is shorter than most, as those are that lost a
  /// zero to a spreadsheet: an import leaves them out.
  func parentPIN(child index: Int, seat: Int) -> PINDigits? {
    let slot = Self.slot(index, seat)
    let pin = pins[2 * slot]
    var random = SplitMix64(seed: seed, .pin, Int(slot))
    guard random.chance(perMille: 40) else { return digits(pin, 8) }
    // Digits before a unique number leave it unique among those as long.
    let longer = random.within(9...12)
    return PINDigits((8..<longer).map { _ in UInt8(ascii: "0") + UInt8(random.below(10)) } + ascii(pin, 8))
  }

  /// A student's own PIN: 8 digits that no parent's PIN has.
  func studentPIN(_ index: Int) -> PINDigits? { digits(pins[2 * UInt64(index) + 1], 8) }

  /// One number for each seat of each child.
  private static func slot(_ index: Int, _ seat: Int) -> UInt64 { UInt64(index * (SampleSeat.limit + 1) + seat) }

  private func digits(_ number: UInt64, _ width: Int) -> PINDigits? { PINDigits(ascii(number, width)) }

  private func ascii(_ number: UInt64, _ width: Int) -> [UInt8] {
    Array(SamplePlaces.digits(Int(number), width).utf8)
  }
}
