/// What keeps a row of a CSV file from being split into fields.
package enum CSVFault: Hashable, Sendable, CaseIterable {
  /// A quote within a field that does not begin with one.
  case strayQuote
  /// The same behind an equals sign: a formula in place of a value.
  case formula
  /// Something between a closing quote and the next comma.
  case textAfterQuote
  /// More than `limit` fields. Nothing after it can be read.
  case tooManyFields
  /// A field longer than the limit, most often a quote that is not closed. Nothing after it can be read.
  case fieldTooLong
  /// The file ends within quotes.
  case unclosedQuote
  /// The file ends within a row.
  case cutOff

  /// Far more fields than any file here has columns; exports of student systems have some hundreds.
  package static let fieldLimit = 512
  /// The most bytes of a field.
  package static let byteLimit = FieldText.byteLimit

  /// Whether nothing after the row can be trusted.
  var endsFile: Bool {
    switch self {
    case .strayQuote, .formula, .textAfterQuote: false
    case .tooManyFields, .fieldTooLong, .unclosedQuote, .cutOff: true
    }
  }

  /// What it keeps out.
  var effect: RosterEffect { endsFile ? .source : .row }
}
