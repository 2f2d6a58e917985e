/// Fills bytes up to whole blocks, so that how long they are under a seal says little of what they are: an outcome, a number that is
/// there or not.
package enum Padding {
  /// Bytes of a block.
  package static let block = 64
  private static let lengthBytes = 4

  /// Behind their number, filled up with zeros.
  package static func padded(_ bytes: [UInt8]) -> [UInt8] {
    var padded: [UInt8] = []
    let count = lengthBytes + bytes.count
    let whole = (count + block - 1) / block * block
    padded.reserveCapacity(whole)
    for place in 0..<lengthBytes {
      padded.append(UInt8(truncatingIfNeeded: bytes.count >> (8 * (lengthBytes - 1 - place))))
    }
    padded += bytes
    padded += repeatElement(0, count: whole - count)
    return padded
  }

  /// What was filled up; nil where it was not.
  package static func unpadded(_ padded: [UInt8]) -> [UInt8]? {
    guard padded.count >= lengthBytes else { return nil }
    let count = padded.prefix(lengthBytes).reduce(0) { $0 << 8 | Int($1) }
    guard count <= padded.count - lengthBytes else { return nil }
    return Array(padded[lengthBytes..<lengthBytes + count])
  }
}
