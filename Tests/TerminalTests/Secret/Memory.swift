import Glibc

/// A look through this process's own memory.
enum Memory {
  /// Whether the first eight of `ShownDigits` stand side by side anywhere that this process can write.
  static func holdsDigits() -> Bool {
    let memory = unsafe open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
    defer { close(memory) }
    return writableRanges().contains { range in
      let page = 1 << 16
      // Neighbouring reads overlap, so that nothing hides at a seam.
      return stride(from: range.lowerBound, to: range.upperBound, by: page).contains { start in
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: page + 8) { buffer, filled in
          filled = max(
            0, unsafe pread(memory, buffer.baseAddress, min(page + 8, Int(range.upperBound - start)), Int(start)))
        }
        return holdsDigits(bytes)
      }
    }
  }

  private static func holdsDigits(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      var rest = unsafe bytes[...]
      while unsafe rest.count >= 8, let start = unsafe UnsafeRawBufferPointer(rebasing: rest).baseAddress,
        let found = unsafe memchr(start, Int32(ShownDigits.digit(0)), rest.count)
      {
        let place = unsafe rest.startIndex + (UnsafeRawPointer(found) - start)
        if place + 8 <= bytes.count,
          (0..<8).allSatisfy({ unsafe bytes[place + $0] == ShownDigits.digit($0) })
        {
          return true
        }
        unsafe rest = bytes[(place + 1)...]
      }
      return false
    }
  }

  private static func writableRanges() -> [Range<UInt>] {
    let maps = unsafe open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
    defer { close(maps) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(maps, &buffer, buffer.count)
      if count <= 0 { break }
      text += buffer.prefix(count)
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 1, fields[1].hasPrefix("rw") else { return nil }
      let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      return ends.count == 2 ? ends[0]..<ends[1] : nil
    }
  }
}
