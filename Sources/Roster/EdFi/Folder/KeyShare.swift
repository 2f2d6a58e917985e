/// A share of all keys, by their hashes: so that what is kept of each fits in memory however many there are, the files are read once for
/// each share.
struct KeyShare: Hashable {
  /// A power of two: how many shares of that size there are, and which of them this is.
  private var count: UInt64 = 1, index: UInt64 = 0

  func holds(_ key: some Hashable) -> Bool { UInt64(truncatingIfNeeded: key.hashValue) & (count - 1) == index }

  /// Gives one half away. Nil where there is nothing left to halve.
  mutating func giveHalf() -> KeyShare? {
    guard count < 1 << 24 else { return nil }
    var other = self
    other.index += count
    other.count *= 2
    count *= 2
    return other
  }
}

/// What is kept of the keys of one share.
struct ShareTable<Key: Hashable, Value> {
  private(set) var values: [Key: Value] = [:]
  private(set) var share: KeyShare? = KeyShare()
  private var others: [KeyShare] = []
  private var bytes = 0
  private let byteLimit: Int

  /// Of about so many bytes.
  init(byteLimit: Int) { self.byteLimit = byteLimit }

  /// How many shares there are, as far as it is known.
  private(set) var count = 1

  /// Goes on to the next share, or to none.
  mutating func next() {
    share = others.popLast()
    (values, bytes) = ([:], 0)
  }

  func holds(_ key: Key) -> Bool { share?.holds(key) ?? false }

  /// Changes what is kept of a key, if it is of this share. `cost` is about how many bytes more that takes.
  mutating func update(_ key: Key, default value: Value, cost: Int, _ change: (inout Value) -> Void) {
    guard holds(key) else { return }
    change(&values[key, default: value])
    bytes += cost
    while bytes > byteLimit, values.count > 1, let other = share?.giveHalf() {
      others.append(other)
      count += 1
      let before = values.count
      values = values.filter { holds($0.key) }
      bytes = bytes / before * values.count
    }
  }
}
