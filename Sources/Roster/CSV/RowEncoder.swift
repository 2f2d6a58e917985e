import Records

/// Puts the fields of one row into bytes, quoted where RFC 4180 asks for it. Lines end in LF.
struct RowEncoder<Column: RosterColumn> {
  /// The rows so far.
  private(set) var bytes: [UInt8] = []
  private var written = 0

  /// The header: every column's name.
  mutating func header() {
    for column in Column.allCases { append(column, column.spec.name.utf8) }
    endRow()
  }

  /// One field's text. Fields that are passed over stay empty.
  mutating func text(_ column: Column, _ text: String?) throws(RosterFileError) {
    guard let text, !text.isEmpty else { return }
    if FieldText.fault(in: text) != nil || text.utf8.count > FieldText.byteLimit {
      throw .unrepresentable(field: column.spec.name, .text)
    }
    append(column, text.utf8)
  }

  /// One field's values, separated by semicolons.
  mutating func list(_ column: Column, _ values: [String]) throws(RosterFileError) {
    if values.contains(where: { $0.utf8.contains(UInt8(ascii: ";")) }) {
      throw .unrepresentable(field: column.spec.name, .semicolon)
    }
    try text(column, values.joined(separator: ";"))
  }

  /// A PIN's digits, which never become text.
  mutating func pin(_ column: Column, _ pin: PINDigits) { append(column, pin.bytes) }

  mutating func name(_ columns: NameColumns<Column>, _ name: PersonName) throws(RosterFileError) {
    try text(columns.first, name.first)
    try text(columns.middle, name.middle)
    try text(columns.last, name.last)
    try text(columns.preferred, name.preferred)
    try list(columns.aliases, name.aliases)
  }

  /// One whole row.
  mutating func row(_ record: Column.Record) throws(RosterFileError) {
    try Column.write(record, to: &self)
    endRow()
  }

  /// Forgets the rows so far, once they are written.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private mutating func append(_ column: Column, _ field: some Collection<UInt8>) {
    assert(column.rawValue >= written, "columns are written in their order")
    separate(upTo: column.rawValue)
    if field.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) {
      bytes.append(UInt8(ascii: "\""))
      for byte in field {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(contentsOf: field)
    }
  }

  private mutating func endRow() {
    separate(upTo: Column.allCases.count - 1)
    bytes.append(0x0A)
    written = 0
  }

  private mutating func separate(upTo column: Int) {
    while written < column {
      bytes.append(UInt8(ascii: ","))
      written += 1
    }
  }
}
