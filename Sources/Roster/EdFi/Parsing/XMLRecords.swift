/// Reads an XML file that is a long list of records, one record in memory at a time.
///
/// The records are the elements directly inside the outermost one. Only those asked for are kept and handed over; of the
/// others nothing is copied. A document type ends the reading before anything in it takes effect, so no entity is ever
/// expanded but the five of XML itself.
struct XMLRecords {
  /// That of the outermost element.
  let namespace: String
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
      guard let end = try builder.read(refill: refill) else { return nil }
      let place = builder.faultyTag ?? (end.line, end.column)
      return (end.fault, place.line, place.column)
    }
  }
}
