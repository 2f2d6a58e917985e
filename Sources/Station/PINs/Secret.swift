import CGuard

/// A PIN in the clear, in one page of its own that is locked into memory, left out of cores and children, and wiped
/// when the value ends or the program crashes. It is never a `String`, and it cannot be copied.
@safe
package struct Secret: ~Copyable {
  private let page: UnsafeMutableRawPointer
  /// How many bytes it holds.
  package let count: Int

  /// Copies the bytes into a page. Nil if no page can be had and locked, or if they do not fit: then nothing may be
  /// shown.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    var size = 0
    guard let page = unsafe guard_page_new(&size) else { return nil }
    guard bytes.count <= size, let source = bytes.baseAddress else {
      unsafe guard_page_free(page)
      return nil
    }
    unsafe page.copyMemory(from: source, byteCount: bytes.count)
    unsafe self.page = page
    count = bytes.count
  }

  /// Copies the bytes and lets two of them change places, as people do who write a number down in haste.
  package init?(_ bytes: UnsafeRawBufferPointer, exchanging one: Int, _ other: Int) {
    guard (0..<bytes.count).contains(one), (0..<bytes.count).contains(other) else { return nil }
    unsafe self.init(bytes)
    unsafe page.storeBytes(of: unsafe bytes[other], toByteOffset: one, as: UInt8.self)
    unsafe page.storeBytes(of: unsafe bytes[one], toByteOffset: other, as: UInt8.self)
  }

  deinit { unsafe guard_page_free(page) }

  /// Lends the bytes for as long as `body` runs.
  package borrowing func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try unsafe body(UnsafeRawBufferPointer(start: page, count: count))
  }
}
