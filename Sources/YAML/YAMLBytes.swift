extension PlainYAML {
  /// The text of a file, which has to be UTF-8.
  package static func text(of bytes: [UInt8]) throws(Problem) -> String {
    // Without its mark UTF-16 shows by every other byte of its first letters.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
      throw Problem(line: 1, column: 1, fault: .unreadable(.utf16))
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var (line, column) = (1, 1)
    var (decoder, rest) = (UTF8(), bytes.makeIterator())
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    throw Problem(line: line, column: column, fault: .unreadable(.notUTF8))
  }
}
