/// Reads a JSON file that is an array of objects, or one object after another, one of them in memory at a time.
struct JSONRecords {
  /// No string or number is longer, in bytes.
  static let tokenLimit = 1 << 18

  /// Reads all chunks that `refill` gives, none at the end.
  ///
  /// - Returns: nil, or why and where the reading ended early.
  /// - Throws: what `each` and `refill` throw.
  static func read(
    refill: () throws -> [UInt8], each: (RecordNode) throws -> Void
  ) throws -> (fault: JSONFault, line: Int, column: Int)? {
    try withoutActuallyEscaping(each) { each in
      let builder = JSONRecordBuilder(each: each)
      guard let parser = YajlParser(delegate: builder) else { throw YajlUnavailable() }
      var isFirst = true
      while true {
        var chunk = try refill()
        let isLast = chunk.isEmpty
        if isFirst, chunk.starts(with: byteOrderMark) { chunk.removeFirst(byteOrderMark.count) }
        isFirst = false
        let sound = chunk.isEmpty && !isLast || parser.parse(chunk)
        if let error = builder.thrown { throw error }
        if !sound || builder.isTooLarge || parser.bytesWaiting > tokenLimit {
          let fault: JSONFault = sound || builder.isTooLarge ? .tooLarge : .notWellFormed
          return (fault, parser.place.line, parser.place.column)
        }
        if isLast { return nil }
      }
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// The system has no memory left for a parser.
package struct YajlUnavailable: Error, Hashable {}
