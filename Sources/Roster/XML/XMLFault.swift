/// Why an XML file is not read on.
package enum XMLFault: Error, Hashable, Sendable {
  /// Not XML as the standard has it.
  case notWellFormed
  /// It declares a document type, through which entities could be made to grow without end or to fetch other files.
  case documentType
  /// Larger or deeper than any honest record.
  case tooLarge
  /// Its outermost element is of another version of the format.
  case wrongNamespace(expected: String)
}
