import CCSV

/// One row of a CSV file as bytes, with the place of every field. The same value is filled again for each row.
struct CSVRow {
  /// The fields' bytes, unquoted, one after another.
  private(set) var bytes: [UInt8] = []
  private var fields: [(end: Int, line: Int, column: Int)] = []
  /// The first fault and its place.
  private(set) var fault: (kind: CSVFault, line: Int, column: Int)?
  /// The sheet of a workbook that it is in; nil where it came out of CSV.
  var sheet: String?
  /// Whether the file ends in the row, without a line end after it.
  var isLast = false

  /// How many fields there are.
  var count: Int { fields.count }

  /// The line and column where the row begins.
  var start: (line: Int, column: Int) { fields.first.map { ($0.line, $0.column) } ?? (1, 1) }

  /// Whether the row is an empty line, or has nothing in any of its fields.
  var isBlank: Bool { bytes.isEmpty && fault == nil }

  /// The bytes of a field; none if there is no such field.
  func field(_ index: Int) -> ArraySlice<UInt8> {
    guard fields.indices.contains(index) else { return [] }
    return bytes[(index == 0 ? 0 : fields[index - 1].end)..<fields[index].end]
  }

  /// Where a field begins, its opening quote included; the row's start if there is no such field.
  func place(_ index: Int) -> (line: Int, column: Int) {
    fields.indices.contains(index) ? (fields[index].line, fields[index].column) : start
  }

  /// Empties it.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    (fault, isLast) = (nil, false)
  }

  /// Adds a field: what does not come out of CSV is put together field by field.
  mutating func append(_ field: some Collection<UInt8>, line: Int, column: Int) {
    bytes.append(contentsOf: field)
    fields.append((bytes.count, line, column))
  }

  /// Takes the place of what was there.
  @safe mutating func fill(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: UnsafeBufferPointer<pinline_csv_field>,
    fault: (kind: CSVFault, line: Int, column: Int)?
  ) {
    self.bytes.removeAll(keepingCapacity: true)
    unsafe self.bytes.append(contentsOf: bytes)
    self.fields.removeAll(keepingCapacity: true)
    for index in 0..<fields.count {
      let field = unsafe fields[index]
      self.fields.append((Int(field.end), Int(field.line), Int(field.column)))
    }
    self.fault = fault
    isLast = false
  }
}
