import Glibc

/// Reading and writing all of it on a file descriptor, whatever interrupts; nothing here throws away what it was given.
package enum Descriptor {
  /// Writes all of the bytes. False if the other side is gone, or the disk refuses.
  @safe
  package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = unsafe bytes
    while rest.count > 0, let start = rest.baseAddress {
      let count = Uninterrupted.call { unsafe Glibc.write(descriptor, start, rest.count) }
      if count > 0 {
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if count < 0, errno == EAGAIN {
        waitForRoom(on: descriptor)
      } else {
        return false
      }
    }
    return true
  }

  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { write($0, to: descriptor) }
  }

  /// Reads what is there, at most `limit` bytes. Empty at the end, nil for an error, as of a terminal that hung up.
  package static func read(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var count = -1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      count = Uninterrupted.call { unsafe Glibc.read(descriptor, buffer.baseAddress, limit) }
      filled = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  /// Keeps every other process from locking it, as long as it is open; false if one has. That a program which is just being started
  /// still holds what was closed here is waited for.
  package static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<20 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      _ = poll(nil, 0, 10)
    }
    return false
  }

  private static func waitForRoom(on descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&entry, 1, -1)
  }
}
