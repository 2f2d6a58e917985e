/// Numbers 0 ..< `count` in an order that looks like chance and in which none repeats.
///
/// A Feistel network of four rounds over the next power of four, walked on while its result falls outside: so unique
/// numbers need no set of those already given.
struct KeyedPermutation {
  private let count: UInt64
  private let halfBits: UInt64
  private let keys: [UInt64]

  /// - Parameter count: from 1 to 2^62.
  init(count: UInt64, seed: UInt64, purpose: Int) {
    self.count = count
    var half: UInt64 = 1
    while UInt64(1) << (2 * half) < count { half += 1 }
    halfBits = half
    var random = SplitMix64(seed: seed, .permutation, purpose)
    keys = (0..<4).map { _ in random.next() }
  }

  /// Where the permutation takes an index below `count`.
  subscript(index: UInt64) -> UInt64 {
    var value = index
    repeat { value = scrambled(value) } while value >= count
    return value
  }

  private func scrambled(_ value: UInt64) -> UInt64 {
    let mask = (UInt64(1) << halfBits) - 1
    var (left, right) = (value >> halfBits, value & mask)
    for key in keys { (left, right) = (right, left ^ (SplitMix64.mix(right ^ key) & mask)) }
    return left << halfBits | right
  }
}
