import Glibc

/// Reading, writing and waiting on file descriptors. Interrupted calls go on; nothing here throws away what it was
/// given.
enum Descriptor {
  /// Writes all of the bytes. False if the other side is gone or the device is full.
  @safe
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = unsafe bytes
    while rest.count > 0, let start = rest.baseAddress {
      let count = unsafe Glibc.write(descriptor, start, rest.count)
      if count > 0 {
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if count < 0, errno == EAGAIN {
        wait(for: descriptor, POLLOUT)
      } else if !(count < 0 && errno == EINTR) {
        return false
      }
    }
    return true
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { write($0, to: descriptor) }
  }

  /// Reads what is there, at most `limit` bytes. Empty at the end, nil for an error, as of a terminal that hung up.
  static func read(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var count = -1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      repeat { count = unsafe Glibc.read(descriptor, buffer.baseAddress, limit) } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  /// Whether something can be read, or comes within so many milliseconds.
  static func hasInput(_ descriptor: Int32, within milliseconds: Int) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, Int32(clamping: milliseconds)) > 0
  }

  private static func wait(for descriptor: Int32, _ event: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = unsafe poll(&entry, 1, -1)
  }
}
