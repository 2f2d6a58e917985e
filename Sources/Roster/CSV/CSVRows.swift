/// Splits a stream of bytes into rows of fields as RFC 4180 has them.
///
/// Written for this purpose because the readers at hand give no columns for messages, hold the whole file, or mend what
/// ought to be refused.
///
/// Lines end in LF or CR LF; a mark at the start that says UTF-8 is passed over. A quoted field may hold anything, line
/// breaks included, so that lines are counted rightly after it; whether its text is fit for a record is `FieldText`'s to
/// say. Columns count characters, not bytes.
struct CSVRows {
  private enum State { case fieldStart, plain, quoted, afterQuote }

  private let refill: () throws -> [UInt8]
  private var chunk: [UInt8] = []
  private var index = 0
  private var line = 1
  private var column = 1
  private var atFileStart = true
  private var ended = false
  /// How many bytes have been taken from the stream.
  private(set) var bytesRead: Int64 = 0

  /// Rows of the bytes that `refill` gives, a chunk each time, none at the end.
  init(refill: @escaping () throws -> [UInt8]) { self.refill = refill }

  /// Fills in the next row that is not an empty line. False at the end, and after a fault that ends the file.
  mutating func next(into row: inout CSVRow) throws -> Bool {
    repeat {
      guard try !ended && readRow(&row) else { return false }
    } while row.isBlank
    return true
  }

  private mutating func readRow(_ row: inout CSVRow) throws -> Bool {
    row.clear()
    if atFileStart { try skipMark() }
    guard try peek() != nil else {
      ended = true
      return false
    }
    var state = State.fieldStart
    row.beginField(line: line, column: column)
    while let byte = try peek() {
      if byte == 0x0A && state != .quoted {
        advance(byte)
        row.endField()
        return true
      }
      if byte == 0x0D && state != .quoted, try endsLine() {
        row.endField()
        return true
      }
      take(byte, &state, &row)
      if row.fault?.kind.endsFile == true {
        ended = true
        return true
      }
    }
    if state == .quoted {
      let place = row.place(row.count)
      row.fail(.unclosedQuote, line: place.line, column: place.column)
    }
    row.endField()
    ended = true
    return true
  }

  private mutating func take(_ byte: UInt8, _ state: inout State, _ row: inout CSVRow) {
    let (line, column) = (line, column)
    advance(byte)
    switch (state, byte) {
    case (.fieldStart, Self.quote):
      state = .quoted
    case (.quoted, Self.quote):
      state = .afterQuote
    case (.afterQuote, Self.quote):
      row.append(byte)
      state = .quoted
    case (.fieldStart, Self.comma), (.plain, Self.comma), (.afterQuote, Self.comma):
      row.endField()
      row.beginField(line: self.line, column: self.column)
      state = .fieldStart
    case (.plain, Self.quote):
      row.fail(.strayQuote, line: line, column: column)
    case (.afterQuote, _):
      row.fail(.textAfterQuote, line: line, column: column)
      state = .plain
    case (.fieldStart, _), (.plain, _):
      row.append(byte)
      state = .plain
    case (.quoted, _):
      row.append(byte)
    }
  }

  /// At a CR: takes it and the LF after it. Another byte after it makes the CR a part of the field, to be refused there.
  private mutating func endsLine() throws -> Bool {
    let carriageReturn = index
    if carriageReturn + 1 == chunk.count { chunk.append(contentsOf: try nextChunk()) }
    guard carriageReturn + 1 < chunk.count, chunk[carriageReturn + 1] == 0x0A else { return false }
    index += 1
    advance(0x0A)
    return true
  }

  private mutating func skipMark() throws {
    atFileStart = false
    while chunk.count < 3 {
      let more = try nextChunk()
      if more.isEmpty { break }
      chunk.append(contentsOf: more)
    }
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func nextChunk() throws -> [UInt8] {
    let bytes = try refill()
    bytesRead += Int64(bytes.count)
    return bytes
  }

  private mutating func peek() throws -> UInt8? {
    if index == chunk.count {
      chunk = try nextChunk()
      index = 0
    }
    return index < chunk.count ? chunk[index] : nil
  }

  private mutating func advance(_ byte: UInt8) {
    index += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
}
