/// Builds one record after another out of a parser's tokens: every object that is in no other.
final class JSONRecordBuilder: YajlDelegate {
  private static let depthLimit = 32
  private static let nodeLimit = 4096

  /// An object or array that is not closed yet.
  private enum Open {
    /// `key` is that of the value that comes next.
    case object(RecordNode, key: String)
    /// Each of its elements is a part of that name of what the array is in.
    case array(key: String)
  }

  private let each: (RecordNode) throws -> Void
  private var open: [Open] = []
  private var nodes = 0

  /// What `each` threw.
  private(set) var thrown: (any Error)?
  /// Whether a record was too large or too deep.
  private(set) var isTooLarge = false

  init(each: @escaping (RecordNode) throws -> Void) { self.each = each }

  func take(_ token: JSONToken, line: Int, column: Int) -> Bool {
    switch token {
    case .null: true
    case .key(let bytes): name(bytes)
    case .value(let bytes): value(bytes, line, column)
    case .objectStart: push(.object(node(line, column), key: ""))
    case .arrayStart: push(.array(key: key))
    case .arrayEnd: pop() != nil
    case .objectEnd:
      if case .object(let node, _) = pop() { close(node) } else { false }
    }
  }

  /// The key of the value that comes next; empty for one that is in no object.
  private var key: String {
    switch open.last {
    case .object(_, let key), .array(let key): key
    case nil: ""
    }
  }

  private func node(_ line: Int, _ column: Int) -> RecordNode {
    RecordNode(name: key, key: EdFiName.element(key), line: line, column: column)
  }

  private func push(_ part: Open) -> Bool {
    nodes += 1
    isTooLarge = open.count >= Self.depthLimit || nodes > Self.nodeLimit
    open.append(part)
    return !isTooLarge
  }

  private func pop() -> Open? { open.popLast() }

  private func name(_ bytes: [UInt8]) -> Bool {
    guard case .object(let node, _) = pop() else { return false }
    // A key that is no text, or longer than any, is nobody's.
    let key = bytes.count <= 64 ? String(validating: bytes, as: UTF8.self) : nil
    open.append(.object(node, key: key.flatMap { FieldText.fault(in: $0) == nil ? $0 : nil } ?? ""))
    return true
  }

  private func value(_ bytes: [UInt8], _ line: Int, _ column: Int) -> Bool {
    guard !open.isEmpty else { return true }
    nodes += 1
    isTooLarge = nodes > Self.nodeLimit
    var node = node(line, column)
    // One byte over the limit is enough to be refused where the value is wanted.
    node.text = Array(bytes.prefix(FieldText.byteLimit + 1))
    add(node)
    return !isTooLarge
  }

  /// Adds a part to the innermost object.
  private func add(_ node: RecordNode) {
    guard let index = open.lastIndex(where: { if case .object = $0 { true } else { false } }),
      case .object(var parent, let key) = open[index]
    else { return }
    // Without this the parent would be copied with every part.
    open[index] = .array(key: "")
    parent.children.append(node)
    open[index] = .object(parent, key: key)
  }

  private func close(_ node: RecordNode) -> Bool {
    if open.contains(where: { if case .object = $0 { true } else { false } }) {
      add(node)
      return true
    }
    // Of an array of arrays each level counts anew.
    nodes = 0
    do {
      try each(node)
      return true
    } catch {
      thrown = error
      return false
    }
  }
}
