/// Puts values into bytes that `ByteReader` reads back.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// A number in sevens of bits, the lowest first; a high bit says that more come.
  mutating func number(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func number(_ value: Int) { number(UInt64(bitPattern: Int64(value))) }

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  /// The lowest 48 bits of a key, the highest byte first.
  mutating func key(_ value: UInt64) {
    for shift in stride(from: 40, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  /// All 64 bits, the highest byte first.
  mutating func word(_ value: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  /// Behind its length.
  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  /// A text or none.
  mutating func textIfAny(_ value: String?) {
    guard let value else { return number(0) }
    number(value.utf8.count + 1)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func texts(_ values: [String]) {
    number(values.count)
    for value in values { text(value) }
  }

  /// As they are, without their length.
  mutating func raw(_ value: some Sequence<UInt8>) { bytes.append(contentsOf: value) }

  /// Behind their length.
  mutating func counted(_ value: some Collection<UInt8>) {
    number(value.count)
    bytes.append(contentsOf: value)
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
