/// The outermost element of an XML file.
struct XMLRoot {
  let namespace: String, name: String
  let line: Int, column: Int

  /// Nil if the bytes are no XML, or hold no element near their beginning: whoever reads the file to its end says what is wrong.
  init?(refill: () throws -> [UInt8]) throws {
    let finder = Finder()
    guard let parser = ExpatParser(delegate: finder) else { throw ExpatUnavailable() }
    var count = 0
    while finder.root == nil, count < ExpatParser.tokenLimit {
      let chunk = try refill()
      count += chunk.count
      guard parser.parse(chunk, isFinal: chunk.isEmpty), !chunk.isEmpty else { break }
    }
    guard let root = finder.root else { return nil }
    self = root
  }

  fileprivate init(_ tag: borrowing ExpatTag) {
    (namespace, name) = tag.name
    (line, column) = (tag.line, tag.column)
  }
}

private final class Finder: ExpatDelegate {
  var root: XMLRoot?

  func start(_ tag: borrowing ExpatTag) -> Bool {
    root = XMLRoot(tag)
    return false
  }

  func text(_ bytes: some Collection<UInt8>) -> Bool { true }
  func end() -> Bool { true }
  func documentType() -> Bool { false }
}
