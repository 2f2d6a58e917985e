/// Reads the values in one record's elements, and keeps what is wrong with them.
struct NodeFields {
  private let node: XMLNode
  private let file: String
  /// What was wrong with the values read so far.
  private(set) var problems: [RosterProblem] = []

  init(_ node: XMLNode, file: String) {
    self.node = node
    self.file = file
  }

  /// Where the record begins.
  var place: SourcePlace { SourcePlace(file: file, line: node.line, column: node.column) }

  /// The text of the element down this path; empty if it is empty, absent or at fault.
  mutating func text(_ path: String...) -> String { text(at: path, required: false) }

  /// The same, where there must be one.
  mutating func required(_ path: String...) -> String { text(at: path, required: true) }

  /// What the text down this path stands for; nil if there is none or it is at fault.
  mutating func value<Value>(
    _ path: String..., required: Bool = false, parse: (String) throws(FieldFault) -> Value
  ) -> Value? {
    let text = text(at: path, required: required)
    if text.isEmpty { return nil }
    do throws(FieldFault) {
      return try parse(text)
    } catch {
      fail(path, error)
      return nil
    }
  }

  /// What each of the record's own elements of one name stands for, leaving out those for which `make` gives nil.
  mutating func each<Value>(_ name: String, _ make: (inout NodeFields) -> Value?) -> [Value] {
    node.children(name).compactMap { child in
      var fields = NodeFields(child, file: file)
      let value = make(&fields)
      problems += fields.problems
      return value
    }
  }

  /// An attribute of the record's own element.
  func attribute(_ name: String) -> String? { node.attributes[name] }

  /// An attribute of the element down this path.
  func attribute(_ name: String, at path: String...) -> String? { node.descendant(path)?.attributes[name] }

  /// Notes a fault of the element down this path, or of the record where that is absent.
  mutating func fail(_ path: [String], _ fault: FieldFault) {
    let element = node.descendant(path) ?? node
    let place = SourcePlace(file: file, line: element.line, column: element.column)
    problems.append(RosterProblem(at: place, field: path.joined(separator: "/"), .field(fault)))
  }

  private mutating func text(at path: [String], required: Bool) -> String {
    do throws(FieldFault) {
      let text = try FieldText.checked((node.descendant(path)?.text ?? []).trimmingLineSpace)
      if text.isEmpty && required { throw .empty }
      return text
    } catch {
      fail(path, error)
      return ""
    }
  }
}

extension [UInt8] {
  /// Without the line breaks and tabs that an XML printer may put around a value.
  fileprivate var trimmingLineSpace: ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    var rest = drop(while: isSpace)
    while let byte = rest.last, isSpace(byte) { rest.removeLast() }
    return rest
  }
}
