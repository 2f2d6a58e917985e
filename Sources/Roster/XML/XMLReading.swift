/// What takes the events of a document that is read to its end, unless something in it, or whoever takes what comes out of it, ends that early.
protocol XMLReading: ExpatDelegate {
  /// What ended the reading.
  var fault: XMLFault? { get }
  /// What whoever takes what comes out of it threw.
  var thrown: (any Error)? { get }
}

extension XMLReading {
  /// Reads all chunks that `refill` gives, none at the end.
  ///
  /// - Returns: nil, or why and where the reading ended early.
  /// - Throws: what `refill` throws, and `thrown`.
  func read(refill: () throws -> [UInt8]) throws -> (fault: XMLFault, line: Int, column: Int)? {
    guard let parser = ExpatParser(delegate: self) else { throw ExpatUnavailable() }
    var count = 0
    while true {
      let chunk = try refill()
      count += chunk.count
      let isSound = parser.parse(chunk, isFinal: chunk.isEmpty)
      if let thrown { throw thrown }
      if !isSound || fault != nil { return (fault ?? .notWellFormed, parser.line, parser.column) }
      if chunk.isEmpty { return nil }
      if parser.bytesWaiting(of: count) > ExpatParser.tokenLimit { return (.tooLarge, parser.line, parser.column) }
    }
  }
}

/// The system has no memory left for a parser.
package struct ExpatUnavailable: Error, Hashable {}
