/// Builds one record after another out of a parser's events.
final class XMLRecordBuilder: XMLReading {
  private static let depthLimit = 32
  private static let nodeLimit = 4096

  private let records: XMLRecords
  private let each: (RecordNode) throws -> Void
  private var depth = 0
  /// The open elements of the record at hand, outermost first; none within a record that is not wanted.
  private var open: [RecordNode] = []
  private var nodes = 0

  /// What `each` threw.
  private(set) var thrown: (any Error)?
  /// What ended the reading.
  private(set) var fault: XMLFault?
  /// Where the tag begins that ended the reading, if it was a tag.
  private(set) var faultyTag: (line: Int, column: Int)?

  init(records: XMLRecords, each: @escaping (RecordNode) throws -> Void) {
    self.records = records
    self.each = each
  }

  func start(_ tag: borrowing ExpatTag) -> Bool {
    depth += 1
    if depth > Self.depthLimit { return stop(.tooLarge, at: tag) }
    if depth == 1 { return checkRoot(tag) }
    if depth > 2 && open.isEmpty { return true }
    let name = tag.name
    if depth == 2 {
      guard records.wanted.contains(name.local) else { return true }
      nodes = 0
    }
    nodes += 1
    if nodes > Self.nodeLimit { return stop(.tooLarge, at: tag) }
    // Text before an element is indentation: only an element without others inside has a value.
    if !open.isEmpty { open[open.count - 1].text = [] }
    open.append(
      RecordNode(name: name.local, key: name.local, attributes: tag.attributes, line: tag.line, column: tag.column))
    return true
  }

  func text(_ bytes: some Collection<UInt8>) -> Bool {
    guard let innermost = open.last, innermost.children.isEmpty else { return true }
    open[open.count - 1].text.append(contentsOf: bytes)
    return open[open.count - 1].text.count <= FieldText.byteLimit || stop(.tooLarge)
  }

  func end() -> Bool {
    depth -= 1
    guard let node = open.popLast() else { return true }
    if !open.isEmpty {
      open[open.count - 1].children.append(node)
      return true
    }
    do {
      try each(node)
      return true
    } catch {
      thrown = error
      return false
    }
  }

  func documentType() -> Bool { stop(.documentType) }

  private func checkRoot(_ tag: borrowing ExpatTag) -> Bool {
    // It was looked at before; the file may have been exchanged since.
    if tag.name.namespace == records.namespace { return true }
    return stop(.wrongNamespace(expected: records.namespace), at: tag)
  }

  private func stop(_ fault: XMLFault, at tag: borrowing ExpatTag) -> Bool {
    faultyTag = (tag.line, tag.column)
    return stop(fault)
  }

  private func stop(_ fault: XMLFault) -> Bool {
    self.fault = fault
    return false
  }
}
