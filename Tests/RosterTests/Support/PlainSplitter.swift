@testable import Roster

/// RFC 4180 written out byte by byte, to compare with: a row's fields, where each begins, and whether the row had a fault.
struct PlainSplitter {
  struct Row: Hashable {
    var fields: [[UInt8]] = []
    var places: [[Int]] = []
    var fault: CSVFault?
  }

  private enum State { case start, plain, quoted, afterQuote }

  private var state = State.start
  private var row = Row()
  private var field: [UInt8] = []
  private var place = [1, 1], begun = [1, 1]
  private(set) var rows: [Row] = []

  init(_ bytes: [UInt8]) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count, row.fault?.endsFile != true {
      let byte = bytes[index]
      let isReturn = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if state != .quoted, byte == 0x0A || isReturn {
        index += isReturn ? 2 : 1
        place = [place[0] + 1, 1]
        endRow()
        continue
      }
      take(byte)
      index += 1
    }
    if row.fault?.endsFile == true {
      rows.append(row)
    } else {
      if state == .quoted { row.fault = .unclosedQuote }
      if state != .start || !row.fields.isEmpty { endRow() }
    }
  }

  private mutating func take(_ byte: UInt8) {
    if byte == 0x0A { place = [place[0] + 1, 1] } else if byte & 0xC0 != 0x80 { place[1] += 1 }
    switch (state, byte) {
    case (.start, 0x22): state = .quoted
    case (.quoted, 0x22): state = .afterQuote
    case (.afterQuote, 0x22):
      state = .quoted
      append(byte)
    case (.start, 0x2C), (.plain, 0x2C), (.afterQuote, 0x2C):
      endField()
      if row.fields.count == CSVFault.fieldLimit { row.fault = .tooManyFields }
    case (.plain, 0x22): row.fault = row.fault ?? (field == [0x3D] ? .formula : .strayQuote)
    case (.afterQuote, _):
      row.fault = row.fault ?? .textAfterQuote
      state = .plain
    case (.quoted, _): append(byte)
    case (.start, _), (.plain, _):
      state = .plain
      append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    field.append(byte)
    if field.count > CSVFault.byteLimit { row.fault = .fieldTooLong }
  }

  private mutating func endField() {
    row.fields.append(field)
    row.places.append(begun)
    (field, begun, state) = ([], place, .start)
  }

  private mutating func endRow() {
    endField()
    // An empty line is no row, nor is one with nothing in any field.
    if row.fields.contains(where: { !$0.isEmpty }) || row.fault != nil { rows.append(row) }
    (row, begun) = (Row(), place)
  }
}
