/// Splits a stream of bytes into rows of fields as RFC 4180 has them, by libcsv.
///
/// Lines end in LF or CR LF; a mark at the start that says UTF-8 is passed over. A quoted field may hold anything, line
/// breaks included, so that lines are counted rightly after it; whether its text is fit for a record is `FieldText`'s to
/// say. Columns count characters, not bytes.
struct CSVRows {
  private let refill: () throws -> [UInt8]
  private var splitter: CSVSplitter
  private var separator: FieldSeparator
  private var chunk: [UInt8] = []
  private var index = 0
  private var atFileStart = true
  /// Whether the first row is a `SeparatorLine`.
  private var passesFirst = false
  private var ended = false
  /// How many bytes have been taken from the stream.
  private(set) var bytesRead: Int64 = 0

  /// Rows of the bytes that `refill` gives, a chunk each time, none at the end.
  ///
  /// - Throws: `RosterFileError.noMemory`.
  init(
    separator: FieldSeparator = .comma, refill: @escaping () throws -> [UInt8]
  ) throws(RosterFileError) {
    self.refill = refill
    self.separator = separator
    splitter = try CSVSplitter(separator: separator.byte)
  }

  /// Begins, before any row is read: tells by the first bytes what the file is if it is none whose rows can be read. A first line that names
  /// the separator is taken at its word, and passed over.
  mutating func begin() throws -> WrongFile? {
    try fill(4096)
    guard let line = SeparatorLine(chunk) else { return WrongFile.found(in: chunk, separator: separator) }
    guard let named = line.separator else { return .otherSeparator }
    if named != separator { (separator, splitter) = (named, try CSVSplitter(separator: named.byte)) }
    passesFirst = true
    let rest = chunk.dropFirst(line.length).drop { $0 == 0x0A || $0 == 0x0D }
    return Self.isParted(rest, by: named) ? WrongFile.found(in: rest, separator: named) : .otherSeparator
  }

  /// Whether the first line has the separator, or no other.
  private static func isParted(_ bytes: ArraySlice<UInt8>, by separator: FieldSeparator) -> Bool {
    let line = bytes.firstLine
    return line.contains(separator.byte) || !FieldSeparator.allCases.contains { line.contains($0.byte) }
  }

  /// Reads until there are so many bytes, or no more.
  private mutating func fill(_ count: Int) throws {
    while chunk.count < count {
      let more = try nextChunk()
      if more.isEmpty { break }
      chunk.append(contentsOf: more)
    }
  }

  /// Fills in the next row that is not an empty line. False at the end, and after a fault that ends the file.
  mutating func next(into row: inout CSVRow) throws -> Bool {
    if passesFirst {
      passesFirst = false
      guard try readRow(&row) else { return false }
    }
    repeat {
      guard try !ended && readRow(&row) else { return false }
    } while row.isBlank
    return true
  }

  private mutating func readRow(_ row: inout CSVRow) throws -> Bool {
    if atFileStart { try skipMark() }
    while true {
      if index == chunk.count {
        chunk = try nextChunk()
        index = 0
        if chunk.isEmpty { break }
      }
      guard splitter.read(chunk, from: &index) else { continue }
      splitter.fill(&row)
      ended = row.fault?.kind.endsFile ?? false
      return true
    }
    ended = true
    guard splitter.finish() else { return false }
    splitter.fill(&row)
    row.isLast = true
    return true
  }

  private mutating func skipMark() throws {
    atFileStart = false
    try fill(3)
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func nextChunk() throws -> [UInt8] {
    let bytes = try refill()
    bytesRead += Int64(bytes.count)
    return bytes
  }
}
