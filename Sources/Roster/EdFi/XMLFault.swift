/// Why an XML file is not read on.
enum XMLFault: Error, Hashable {
  /// Not XML as the standard has it.
  case notWellFormed
  /// It declares a document type, through which entities could be made to grow without end or to fetch other files.
  case documentType
  /// Larger or deeper than any honest record.
  case tooLarge
  /// Its outermost element is another.
  case wrongRoot(expected: String)
  /// Its outermost element is of another version of the format.
  case wrongNamespace(expected: String)

  var what: String {
    switch self {
    case .notWellFormed: "not well-formed XML"
    case .documentType: "declares a document type"
    case .tooLarge: "one record is too large or too deep"
    case .wrongRoot: "another kind of file"
    case .wrongNamespace: "another version of the format"
    }
  }

  var hint: String {
    switch self {
    case .notWellFormed: "export the file again; nothing after this place was read"
    case .documentType: "export the file without a DOCTYPE; nothing of it was read"
    case .tooLarge: "check that this is the right file; nothing after this place was read"
    case .wrongRoot(let expected): "the outermost element must be \(expected)"
    case .wrongNamespace(let expected): "the namespace must be \(expected)"
    }
  }
}
