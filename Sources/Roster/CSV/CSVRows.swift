/// Splits a stream of bytes into rows of fields as RFC 4180 has them, by libcsv.
///
/// Lines end in LF or CR LF; a mark at the start that says UTF-8 is passed over. A quoted field may hold anything, line
/// breaks included, so that lines are counted rightly after it; whether its text is fit for a record is `FieldText`'s to
/// say. Columns count characters, not bytes.
struct CSVRows {
  private let refill: () throws -> [UInt8]
  private let splitter: CSVSplitter
  private var chunk: [UInt8] = []
  private var index = 0
  private var atFileStart = true
  private var ended = false
  /// How many bytes have been taken from the stream.
  private(set) var bytesRead: Int64 = 0

  /// Rows of the bytes that `refill` gives, a chunk each time, none at the end.
  ///
  /// - Throws: `RosterFileError.noMemory`.
  init(
    separator: UInt8 = UInt8(ascii: ","), refill: @escaping () throws -> [UInt8]
  ) throws(RosterFileError) {
    self.refill = refill
    splitter = try CSVSplitter(separator: separator)
  }

  /// The first bytes, before any row is read.
  mutating func start() throws -> [UInt8] {
    try fill(4096)
    return chunk
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
