import Crypto

/// A number of the source in sixteen bytes, so that a million of them fit into memory: as it is if it is short, as part of its SHA-256 if
/// not. No two numbers share one.
struct CompactKey: Hashable, Sendable {
  private var high: UInt64 = 0, low: UInt64 = 0

  init(_ text: String) {
    let bytes = text.utf8
    if bytes.count < 16 {
      for byte in bytes { append(byte) }
      for _ in bytes.count..<15 { append(0) }
      append(UInt8(bytes.count))
    } else {
      for byte in SHA256.hash(data: Array(bytes)).prefix(15) { append(byte) }
      append(.max)
    }
  }

  private mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }
}
