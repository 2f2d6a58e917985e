/// Steele, Lea and Flood's SplitMix64: small, fast, and the same on every machine. Not for secrets.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// What a sequence is for. Sequences of different purposes or indices have nothing to do with one another, so that any
  /// part of the district can be made without the parts before it.
  package enum Purpose: UInt64 {
    case block = 1, family, student, guardian, guardianship, contact, pin, school, teacher, permutation, practice,
      address
  }

  package init(seed: UInt64, _ purpose: Purpose, _ index: Int) {
    state = Self.mix(Self.mix(seed) ^ Self.mix(purpose.rawValue << 56 ^ UInt64(truncatingIfNeeded: index)))
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// Scrambles 64 bits so that any one bit of the input can change all of the output.
  package static func mix(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension SplitMix64 {
  /// A number from 0 up to but not including `bound`, at least 1. The bias of 1 in 2^64 ÷ bound is of no account here.
  package mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  package mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True so many times in a thousand.
  package mutating func chance(perMille: Int) -> Bool { below(1000) < perMille }

  /// An element; of an empty list, `fallback`.
  package mutating func pick<Element>(_ list: [Element], or fallback: @autoclosure () -> Element) -> Element {
    list.isEmpty ? fallback() : list[below(list.count)]
  }

  /// An element as often as its weight says; the last if no weight is above 0.
  package mutating func pick<Element>(weighted list: [(weight: Int, value: Element)], or fallback: Element) -> Element {
    var rest = below(list.reduce(0) { $0 + $1.weight })
    for (weight, value) in list {
      if rest < weight { return value }
      rest -= weight
    }
    return fallback
  }
}
