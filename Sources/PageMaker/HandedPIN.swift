import CGuard
import Files
import Glibc
import Pages

/// A PIN as it was handed over, in one locked page, with what stands between its groups. It is wiped with the
/// value.
@safe
final class HandedPIN {
  /// Where the digits stand as they came, and where in groups.
  private static let grouped = 64
  private static let lengths = 4...12
  private let page: UnsafeMutableRawPointer
  private let count: Int

  /// Reads it from a descriptor, straight into the page.
  init(from descriptor: Int32) throws(PageFault) {
    let length = try Handing.length(from: descriptor)
    guard Self.lengths.contains(length) else { throw .badDocument }
    var size = 0
    guard let page = unsafe guard_page_new(&size) else { throw .noLockedMemory }
    let digits = unsafe UnsafeMutableRawBufferPointer(start: page, count: length)
    guard unsafe Handing.fill(digits, from: descriptor), Handing.endsHere(descriptor),
      unsafe digits.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      unsafe guard_page_free(page)
      throw .badDocument
    }
    unsafe self.page = unsafe page
    var place = Self.grouped
    var next = 0
    for group in Self.groups(length) {
      if next > 0 {
        unsafe page.storeBytes(of: UInt8(ascii: " "), toByteOffset: place, as: UInt8.self)
        place += 1
      }
      unsafe (page + place).copyMemory(from: page + next, byteCount: group)
      place += group
      next += group
    }
    count = place - Self.grouped
  }

  deinit { unsafe guard_page_free(page) }

  /// Lends it in groups, as people write it down.
  func withGroups<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe body(UnsafeRawBufferPointer(start: page + Self.grouped, count: count))
  }

  /// Lends its digits alone, with a zero byte behind them: the page is full of those where nothing was written.
  func withDigits<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    unsafe body(UnsafePointer(page.assumingMemoryBound(to: CChar.self)))
  }

  /// How many digits each group has, at most four and as even as can be, as the screen shows it.
  private static func groups(_ count: Int) -> [Int] {
    let groups = max(1, (count + 3) / 4)
    return (0..<groups).map { count / groups + ($0 < count % groups ? 1 : 0) }
  }
}
