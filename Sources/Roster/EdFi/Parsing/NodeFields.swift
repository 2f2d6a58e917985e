/// Reads the values in one record, and keeps what is wrong with them.
struct NodeFields {
  private let node: RecordNode
  private let file: String
  /// What a fault of a value read next keeps out.
  private var effect: RosterEffect
  private var found: [RosterProblem] = []
  /// The record that these make, once its key is read.
  var record: RosterKey?

  /// - Parameter effect: what a fault keeps out.
  init(_ node: RecordNode, file: String, effect: RosterEffect = .row) {
    self.node = node
    self.file = file
    self.effect = effect
  }

  /// What was wrong with the values read so far.
  var problems: [RosterProblem] {
    found.map {
      RosterProblem(
        at: $0.place, field: $0.field, $0.fault, effect: $0.effect, record: $0.effect == .row ? record : nil)
    }
  }

  /// Whether nothing was wrong that keeps a value out.
  var isFaultless: Bool { found.allSatisfy { $0.effect == .nothing } }

  /// Whether nothing was wrong that keeps the record out.
  var isSound: Bool { !found.contains { $0.effect == .row } }

  /// Where the record begins.
  var place: SourcePlace { SourcePlace(file: file, line: node.line, column: node.column) }

  /// The text down this path; empty if it is empty, absent or at fault.
  mutating func text(_ path: Step...) -> String { text(at: path, required: false) }

  /// The same, where there must be one.
  mutating func required(_ path: Step...) -> String { text(at: path, required: true) }

  /// The word down this path that stands in a list of the format: bare, at the end of its address (`uri://ed-fi.org/…#Mother`), or in an
  /// element of its own.
  mutating func word(_ path: Step...) -> String { word(at: path) }

  /// What the text down this path stands for; nil if there is none or it is at fault.
  mutating func value<Value>(
    _ path: Step..., required: Bool = false, parse: (String) throws(FieldFault) -> Value
  ) -> Value? {
    parsed(text(at: path, required: required), path, parse)
  }

  /// The same of a value without which the record can do: a fault is told, and the value left out.
  mutating func optional<Value>(_ path: Step..., parse: (String) throws(FieldFault) -> Value) -> Value? {
    let before = effect
    defer { effect = before }
    effect = .field
    return parsed(text(at: path, required: false), path, parse)
  }

  /// What each of the record's own parts of one name stands for. Without any of them the record can do: one with a fault is told and left
  /// out, and so is one for which `make` gives nil.
  mutating func each<Value>(_ name: Step, _ make: (inout NodeFields) -> Value?) -> [Value] {
    node.children(name).compactMap { child in
      var fields = NodeFields(child, file: file, effect: .field)
      let value = make(&fields)
      found += fields.found
      return fields.isFaultless ? value : nil
    }
  }

  /// The words of the record's own parts of one name.
  mutating func words(_ name: Step) -> [String] { each(name) { $0.word() } }

  /// An attribute of the record's own element.
  func attribute(_ name: String) -> String? { node.attributes[name] }

  /// An attribute of the element down this path.
  func attribute(_ name: String, at path: Step...) -> String? { node.descendant(path)?.attributes[name] }

  /// Whether there is anything down this path.
  func has(_ path: Step...) -> Bool { node.descendant(path).map { !$0.text.isEmpty } ?? false }

  /// Where what is down this path begins, or the record where that is absent.
  func place(of path: Step...) -> SourcePlace {
    let there = node.descendant(path) ?? node
    return SourcePlace(file: file, line: there.line, column: there.column)
  }

  /// The values in everything down this path, with their names, in the order of these.
  func leaves(_ path: Step...) -> [(name: String, text: [UInt8])] {
    func leaves(_ node: RecordNode) -> [(name: String, text: [UInt8])] {
      if node.key == "Link" { return [] }
      return node.children.isEmpty ? [(node.key, node.text)] : node.children.flatMap(leaves)
    }
    let found = node.descendant(path).map(leaves) ?? []
    return found.sorted { ($0.name, $0.text.count) < ($1.name, $1.text.count) }
  }

  /// Notes a fault of what is down this path, or of the record where that is absent.
  mutating func fail(_ path: [Step], _ fault: FieldFault) { fail(path, fault, effect) }

  private mutating func fail(_ path: [Step], _ fault: FieldFault, _ effect: RosterEffect) {
    let there = node.descendant(path)
    let names = path.indices.map { index in
      node.descendant(Array(path[...index]))?.name ?? path[index].names.first ?? ""
    }
    let place = SourcePlace(file: file, line: (there ?? node).line, column: (there ?? node).column)
    found.append(RosterProblem(at: place, field: names.joined(separator: "/"), .field(fault), effect: effect))
  }

  /// Notes a fault elsewhere in the files.
  mutating func fail(at place: SourcePlace, _ field: String, _ fault: FieldFault) {
    found.append(RosterProblem(at: place, field: field, .field(fault), effect: effect))
  }

  private mutating func parsed<Value>(
    _ text: String, _ path: [Step], _ parse: (String) throws(FieldFault) -> Value
  ) -> Value? {
    if text.isEmpty { return nil }
    do throws(FieldFault) {
      return try parse(text)
    } catch {
      fail(path, error)
      return nil
    }
  }

  private mutating func word(at path: [Step]) -> String {
    var path = path
    if let part = node.descendant(path),
      let inner = part.children.first(where: { $0.key == "CodeValue" || $0.key == part.key })
    {
      path.append(Step(stringLiteral: inner.key))
    }
    let text = text(at: path, required: false)
    return text.lastIndex(of: "#").map { String(text[text.index(after: $0)...]) } ?? text
  }

  private mutating func text(at path: [Step], required: Bool) -> String {
    do throws(FieldFault) {
      let clean = try FieldText.clean(FieldText.trimming((node.descendant(path)?.text ?? [])[...], \.isLineSpace))
      if clean.text.isEmpty && required { throw .empty }
      if let cleaned = clean.cleaned { fail(path, cleaned, .nothing) }
      return clean.text
    } catch {
      fail(path, error)
      return ""
    }
  }
}

extension UInt8 {
  /// The line breaks and tabs that an XML printer may put around a value.
  fileprivate var isLineSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
