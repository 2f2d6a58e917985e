/// Cuts what is read into lines. Of one that is too long only so much is kept as shows that it is.
struct LineSplitter {
  /// The bytes that a line may have.
  static let longest = 4096
  /// Room for a byte order mark and a carriage return, which are no part of a line, and for one byte too many.
  private static let kept = longest + 5

  private var lines: [[UInt8]] = []
  private var begun: [UInt8] = []

  /// Takes bytes in.
  mutating func add(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      begin(with: rest[..<end])
      lines.append(begun)
      begun = []
      rest = rest[(end + 1)...]
    }
    begin(with: rest)
  }

  /// The next whole line, without its end.
  mutating func next() -> [UInt8]? { lines.isEmpty ? nil : lines.removeFirst() }

  /// What stands behind the last line's end; nil if that is nothing.
  mutating func rest() -> [UInt8]? {
    defer { begun = [] }
    return begun.isEmpty ? nil : begun
  }

  private mutating func begin(with bytes: ArraySlice<UInt8>) { begun += bytes.prefix(Self.kept - begun.count) }
}
