import Files
import Glibc
import Pages

/// Takes netstrings from a descriptor and reads not one byte ahead: what comes next may be a PIN, which goes nowhere but into its page.
enum Handing {
  /// What stands before the next value: how many bytes it has.
  static func length(from descriptor: Int32) throws(PageFault) -> Int {
    var digits: [UInt8] = []
    while digits.count <= 8 {
      guard let byte = Descriptor.read(descriptor, limit: 1)?.first else { throw .badDocument }
      if byte == UInt8(ascii: ":") {
        guard let count = WireReader.count(digits) else { throw .badDocument }
        return count
      }
      digits.append(byte)
    }
    throw .badDocument
  }

  /// The document that comes first.
  static func document(from descriptor: Int32) throws(PageFault) -> PageDocument {
    let count = try length(from: descriptor)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      guard let more = Descriptor.read(descriptor, limit: min(count - bytes.count, 1 << 16)), !more.isEmpty
      else { throw .badDocument }
      bytes += more
    }
    guard endsHere(descriptor) else { throw .badDocument }
    return try PageDocument(wire: bytes)
  }

  /// Fills a buffer. False if there is less.
  static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Bool {
    var place = 0
    while place < buffer.count {
      guard let start = buffer.baseAddress else { return false }
      let count = Uninterrupted.call { unsafe read(descriptor, start + place, buffer.count - place) }
      if count <= 0 { return false }
      place += count
    }
    return true
  }

  /// Whether the value ends where it said.
  static func endsHere(_ descriptor: Int32) -> Bool {
    Descriptor.read(descriptor, limit: 1) == WireWriter.tail
  }

  /// Whether nothing follows.
  static func isAtEnd(_ descriptor: Int32) -> Bool { Descriptor.read(descriptor, limit: 1)?.isEmpty == true }
}
