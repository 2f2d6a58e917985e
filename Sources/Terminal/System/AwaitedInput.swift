import Files
import Glibc

extension Descriptor {
  /// Whether something can be read, or comes within so many milliseconds.
  static func hasInput(_ descriptor: Int32, within milliseconds: Int) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, Int32(clamping: milliseconds)) > 0
  }
}
