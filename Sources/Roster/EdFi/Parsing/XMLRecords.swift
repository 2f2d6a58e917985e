import CExpat

/// Reads an XML file that is a long list of records, one record in memory at a time.
///
/// The records are the elements directly inside the outermost one. Only those asked for are kept and handed over; of the
/// others nothing is copied. A document type ends the reading before anything in it takes effect, so no entity is ever
/// expanded but the five of XML itself.
struct XMLRecords {
  /// That of the outermost element.
  let namespace: String
  /// No comment, tag or other token is longer, in bytes.
  static let tokenLimit = 1 << 18
  /// The names of the records to hand over.
  let wanted: Set<String>

  /// Reads all chunks that `refill` gives, none at the end.
  ///
  /// - Returns: nil, or why and where the reading ended early.
  /// - Throws: what `each` and `refill` throw.
  func read(
    refill: () throws -> [UInt8], each: (RecordNode) throws -> Void
  ) throws -> (fault: XMLFault, line: Int, column: Int)? {
    try withoutActuallyEscaping(each) { each in
      let builder = XMLRecordBuilder(records: self, each: each)
      guard let parser = ExpatParser(delegate: builder) else { throw ExpatUnavailable() }
      var count = 0
      while true {
        let chunk = try refill()
        count += chunk.count
        let sound = parser.parse(chunk, isFinal: chunk.isEmpty)
        if let error = builder.thrown { throw error }
        if !sound || builder.fault != nil {
          let place = builder.faultyTag ?? (parser.line, parser.column)
          return (builder.fault ?? .notWellFormed, place.line, place.column)
        }
        if chunk.isEmpty { return nil }
        if parser.bytesWaiting(of: count) > Self.tokenLimit { return (.tooLarge, parser.line, parser.column) }
      }
    }
  }
}

/// The system has no memory left for a parser.
package struct ExpatUnavailable: Error, Hashable {}
