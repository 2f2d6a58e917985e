/// The bytes are none that `ByteWriter` wrote.
struct ByteFault: Error, Hashable {}

/// Reads values back from bytes, whatever stands in them.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var place: Int
  private let end: Int

  init(_ bytes: [UInt8]) { self.init(bytes, bytes.startIndex..<bytes.endIndex) }

  /// Of a part of them; of none of them where the part is not in there.
  init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    let part = part.clamped(to: bytes.startIndex..<bytes.endIndex)
    (place, end) = (part.lowerBound, part.upperBound)
  }

  var isAtEnd: Bool { place == end }

  mutating func byte() throws(ByteFault) -> UInt8 {
    guard place < end else { throw ByteFault() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func word64() throws(ByteFault) -> UInt64 { try bigEndian(8) }

  /// 48 bits.
  mutating func key() throws(ByteFault) -> UInt64 { try bigEndian(6) }

  private mutating func bigEndian(_ count: Int) throws(ByteFault) -> UInt64 {
    guard end - place >= count else { throw ByteFault() }
    var value: UInt64 = 0
    for index in place..<place + count { value = value << 8 | UInt64(bytes[index]) }
    place += count
    return value
  }

  mutating func number64() throws(ByteFault) -> UInt64 {
    var (value, shift) = (UInt64(0), UInt64(0))
    while true {
      let byte = try byte()
      // No longer than it has to be, so that one number is written in one way only.
      guard shift < 63 || byte <= 1, byte != 0 || shift == 0 else { throw ByteFault() }
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
  }

  mutating func number() throws(ByteFault) -> Int { Int(Int64(bitPattern: try number64())) }

  /// A number of things that each take at least a byte.
  mutating func count() throws(ByteFault) -> Int {
    let count = try number()
    guard count >= 0, count <= end - place else { throw ByteFault() }
    return count
  }

  /// The place of so many bytes, which are passed over.
  mutating func part(of count: Int) throws(ByteFault) -> Range<Int> {
    guard count >= 0, count <= end - place else { throw ByteFault() }
    defer { place += count }
    return place..<place + count
  }

  mutating func raw(_ count: Int) throws(ByteFault) -> [UInt8] { Array(bytes[try part(of: count)]) }

  mutating func counted() throws(ByteFault) -> [UInt8] { try raw(count()) }

  mutating func text() throws(ByteFault) -> String { try Self.text(bytes[part(of: count())]) }

  mutating func textIfAny() throws(ByteFault) -> String? {
    let count = try number()
    if count == 0 { return nil }
    guard count > 0 else { throw ByteFault() }
    return try Self.text(bytes[part(of: count - 1)])
  }

  mutating func texts() throws(ByteFault) -> [String] {
    let count = try count()
    var texts: [String] = []
    for _ in 0..<count { texts.append(try text()) }
    return texts
  }

  static func text(_ bytes: ArraySlice<UInt8>) throws(ByteFault) -> String {
    if bytes.isEmpty { return "" }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw ByteFault() }
    return text
  }
}
