import Files
import CGuard
import Glibc

/// Bytes in one locked page that is wiped when the value ends or the program crashes: digits being typed, a screen
/// being drawn.
@safe
struct SecretPage: ~Copyable {
  private let page: UnsafeMutableRawPointer
  private let size: Int
  private(set) var count = 0

  /// Nil if no page can be had and locked.
  init?() {
    var size = 0
    guard let page = unsafe guard_page_new(&size) else { return nil }
    unsafe self.page = page
    self.size = size
  }

  deinit { unsafe guard_page_free(page) }

  /// Adds a byte; what does not fit is left out.
  mutating func append(_ byte: UInt8) {
    guard count < size else { return }
    unsafe page.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Adds bytes that are no secret.
  mutating func append(_ text: String) { for byte in text.utf8 { append(byte) } }

  /// Adds digits in the groups that people say (`SecretFrame.groups`), each as its word where there are words.
  mutating func append(
    groups digits: UnsafeRawBufferPointer, betweenDigits: String, betweenGroups: String, words: [String] = []
  ) {
    var place = 0
    for group in SecretFrame.groups(digits.count) {
      if place > 0 { append(betweenGroups) }
      for member in 0..<group where place < digits.count {
        if member > 0 { append(betweenDigits) }
        let digit = unsafe digits[place]
        if words.indices.contains(Int(digit) - 0x30) { append(words[Int(digit) - 0x30]) } else { append(digit) }
        place += 1
      }
    }
  }

  /// One of the bytes; nil behind the last.
  func byte(at place: Int) -> UInt8? {
    (0..<count).contains(place) ? unsafe page.load(fromByteOffset: place, as: UInt8.self) : nil
  }

  /// Takes in what can be read, instead of what was there. False at the end of the input, or when it is gone.
  mutating func fill(from descriptor: Int32) -> Bool {
    removeAll()
    let read = Uninterrupted.call { unsafe Glibc.read(descriptor, page, size) }
    count = max(0, read)
    return read > 0
  }

  /// Writes the bytes to the terminal, and forgets them.
  mutating func send() {
    unsafe withBytes { _ = Descriptor.write($0, to: STDOUT_FILENO) }
    removeAll()
  }

  mutating func removeLast() {
    guard count > 0 else { return }
    count -= 1
    unsafe page.storeBytes(of: 0, toByteOffset: count, as: UInt8.self)
  }

  mutating func removeAll() {
    unsafe guard_page_wipe(page)
    count = 0
  }

  /// Lends the bytes.
  borrowing func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try unsafe body(UnsafeRawBufferPointer(start: page, count: count))
  }
}
