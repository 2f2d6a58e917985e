/// Words by what they are and by what they sound like: hashes with the words' numbers, in order. Two things may have one hash, so what is
/// found is compared again.
struct HashedWords: Sendable {
  private var entries: [UInt64] = []

  mutating func add(_ text: String, number: Int) {
    entries.append(UInt64(Self.hash(text)) << 32 | UInt64(UInt32(truncatingIfNeeded: number)))
  }

  mutating func seal() {
    entries.sort()
    entries = entries.shrunk
  }

  /// The numbers of what may be this text.
  func numbers(of text: String) -> [Int] {
    let first = UInt64(Self.hash(text)) << 32
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < first { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0 >> 32 == first >> 32 }.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// FNV-1a of 64 bits, folded.
  private static func hash(_ text: String) -> UInt32 {
    let whole = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: whole ^ (whole >> 32))
  }
}
