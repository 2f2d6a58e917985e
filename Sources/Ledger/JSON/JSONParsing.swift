extension JSON {
  /// Reads canonical JSON and nothing else: what would not be written the same way again is refused.
  package init(canonical bytes: [UInt8]) throws(JSONError) {
    var reader = CanonicalReader(bytes)
    let value = try reader.value(depth: 0)
    guard reader.isAtEnd else { throw .malformed(at: reader.place) }
    self = value
  }
}
