/// One row of a CSV file as bytes, with the place of every field. The same value is filled again for each row.
struct CSVRow {
  /// The fields' bytes, unquoted, one after another.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var places: [(line: Int, column: Int)] = []
  /// The first fault and its place.
  private(set) var fault: (kind: CSVFault, line: Int, column: Int)?

  /// How many fields there are.
  var count: Int { ends.count }

  /// The line and column where the row begins.
  var start: (line: Int, column: Int) { places.first ?? (1, 1) }

  /// Whether the row is an empty line.
  var isBlank: Bool { count == 1 && bytes.isEmpty && fault == nil }

  /// The bytes of a field; none if there is no such field.
  func field(_ index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Where a field begins, its opening quote included; the row's start if there is no such field.
  func place(_ index: Int) -> (line: Int, column: Int) {
    places.indices.contains(index) ? places[index] : start
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    fault = nil
  }

  mutating func beginField(line: Int, column: Int) {
    places.append((line, column))
    if places.count > CSVFault.fieldLimit { fail(.tooManyFields, line: line, column: column) }
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    guard bytes.count - (ends.last ?? 0) > FieldText.byteLimit, let place = places.last else { return }
    fail(.fieldTooLong, line: place.line, column: place.column)
  }

  mutating func endField() { ends.append(bytes.count) }

  mutating func fail(_ kind: CSVFault, line: Int, column: Int) {
    if fault == nil || kind.endsFile { fault = (kind, line, column) }
  }
}
