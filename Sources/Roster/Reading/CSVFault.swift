/// What keeps a row of a CSV file from being split into fields.
package enum CSVFault: Hashable, Sendable, CaseIterable {
  /// A quote within a field that does not begin with one.
  case strayQuote
  /// Something between a closing quote and the next comma.
  case textAfterQuote
  /// More than `limit` fields. Nothing after it can be read.
  case tooManyFields
  /// A field longer than the limit, most often a quote that is not closed. Nothing after it can be read.
  case fieldTooLong
  /// The file ends within quotes.
  case unclosedQuote

  /// Far more fields than any file here has columns.
  package static let fieldLimit = 64
  /// The most bytes of a field.
  package static let byteLimit = FieldText.byteLimit

  /// Whether nothing after the row can be trusted.
  var endsFile: Bool {
    switch self {
    case .strayQuote, .textAfterQuote: false
    case .tooManyFields, .fieldTooLong, .unclosedQuote: true
    }
  }
}
