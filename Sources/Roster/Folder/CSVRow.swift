/// One row of a CSV file as bytes, with the place of every field. The same value is filled again for each row.
struct CSVRow {
  /// What keeps a row from being split into fields.
  enum Fault: Hashable {
    /// A quote within a field that does not begin with one.
    case strayQuote
    /// Something between a closing quote and the next comma.
    case textAfterQuote
    /// More than `fieldLimit` fields. Nothing after it can be read.
    case tooManyFields
    /// A field longer than the limit, most often a quote that is not closed. Nothing after it can be read.
    case fieldTooLong
    /// The file ends within quotes.
    case unclosedQuote
  }

  /// Far more than any file here has columns.
  static let fieldLimit = 64

  /// The fields' bytes, unquoted, one after another.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var places: [(line: Int, column: Int)] = []
  /// The first fault and its place.
  private(set) var fault: (kind: Fault, line: Int, column: Int)?

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
    if places.count > Self.fieldLimit { fail(.tooManyFields, line: line, column: column) }
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    guard bytes.count - (ends.last ?? 0) > FieldText.byteLimit, let place = places.last else { return }
    fail(.fieldTooLong, line: place.line, column: place.column)
  }

  mutating func endField() { ends.append(bytes.count) }

  mutating func fail(_ kind: Fault, line: Int, column: Int) {
    if fault == nil || kind.endsFile { fault = (kind, line, column) }
  }
}

extension CSVRow.Fault {
  /// Whether nothing after the row can be trusted.
  var endsFile: Bool {
    switch self {
    case .strayQuote, .textAfterQuote: false
    case .tooManyFields, .fieldTooLong, .unclosedQuote: true
    }
  }

  var what: String {
    switch self {
    case .strayQuote: "a quote inside a field that does not begin with one"
    case .textAfterQuote: "text after a closing quote"
    case .tooManyFields: "more than \(CSVRow.fieldLimit) fields"
    case .fieldTooLong: "a field longer than \(FieldText.byteLimit) bytes"
    case .unclosedQuote: "a quote that is not closed"
    }
  }

  var hint: String {
    switch self {
    case .strayQuote: "put the whole field in quotes and double the quotes inside it"
    case .textAfterQuote: "double every quote inside a quoted field"
    case .tooManyFields: "check that this is the right file"
    case .fieldTooLong, .unclosedQuote: "look for an opening quote without its closing one; the rest was not read"
    }
  }
}
