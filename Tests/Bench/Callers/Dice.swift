import TestSupport

/// Chance that repeats: the same seed and purpose give the same throws.
struct Dice {
  private var generator: SeededGenerator

  /// Throws of their own for each number, so that one caller's do not depend on another's.
  init(seed: UInt64, _ purpose: UInt64, _ number: Int = 0) {
    generator = SeededGenerator(seed: seed &* 1_000_003 &+ purpose &* 7_919 &+ UInt64(number) &* 104_729)
    _ = generator.next()
  }

  /// A number from 0 up to but not including `bound`; 0 if that is less than 1.
  mutating func below(_ bound: Int) -> Int { bound < 1 ? 0 : Int.random(in: 0..<bound, using: &generator) }

  /// True so many times in a thousand.
  mutating func chance(perMille: Int) -> Bool { below(1000) < perMille }

  /// An element; of an empty list, `fallback`.
  mutating func pick<Element>(_ list: [Element], or fallback: Element) -> Element {
    list.isEmpty ? fallback : list[below(list.count)]
  }

  /// An element as often as its weight says; of an empty list, `fallback`.
  mutating func pick<Element>(weighted list: [(Int, Element)], or fallback: Element) -> Element {
    var rest = below(list.reduce(0) { $0 + $1.0 })
    for (weight, value) in list {
      if rest < weight { return value }
      rest -= weight
    }
    return fallback
  }
}
