import Glibc

/// The bytes of a file in another encoding as UTF-8, a chunk at a time, by the system's iconv.
@safe final class DecodedChunks {
  private let converter: iconv_t
  private let refill: () throws -> [UInt8]
  private let name: String
  private var rest: [UInt8] = []

  /// What of a character may be left for the next chunk, in bytes.
  private static let longestCharacter = 16

  init(_ encoding: TextEncoding, name: String, refill: @escaping () throws -> [UInt8]) throws(RosterFileError) {
    let converter = unsafe iconv_open("UTF-8", encoding.rawValue)
    // iconv says that it cannot by the pointer -1.
    guard let converter = unsafe converter, Int(bitPattern: converter) != -1 else { throw .unreadable(name) }
    unsafe self.converter = converter
    self.name = name
    self.refill = refill
  }

  deinit { unsafe iconv_close(converter) }

  /// The next bytes; none at the end of the file.
  ///
  /// - Throws: `RosterFileError.notInEncoding` where the bytes are no text in this encoding.
  func next() throws -> [UInt8] {
    while true {
      let more = try refill()
      if more.isEmpty {
        guard rest.isEmpty else { throw RosterFileError.notInEncoding(name) }
        return []
      }
      let decoded = try decode(rest + more)
      if !decoded.isEmpty { return decoded }
    }
  }

  private func decode(_ input: [UInt8]) throws(RosterFileError) -> [UInt8] {
    // No character of these encodings takes more than three times its bytes in UTF-8.
    var (input, output) = (input, [UInt8](repeating: 0, count: input.count * 3 + Self.longestCharacter))
    let (isDone, left, room) = unsafe input.withUnsafeMutableBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (source.count, target.count)
        let result = unsafe iconv(converter, &from, &left, &to, &room)
        return (result != -1 || errno == EINVAL, left, room)
      }
    }
    guard isDone, left < Self.longestCharacter else { throw .notInEncoding(name) }
    rest = Array(input.suffix(left))
    output.removeLast(room)
    return output
  }
}
