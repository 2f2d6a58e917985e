import Glibc

/// Reading and writing all of it, whatever interrupts.
package enum FileBytes {
  /// Writes all of the bytes; false if the disk refuses.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads what is there, at most `limit` bytes; empty at the end, nil for an error.
  package static func read(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var count = -1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      repeat { count = unsafe Glibc.read(descriptor, buffer.baseAddress, limit) } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    return count < 0 ? nil : bytes
  }
}
