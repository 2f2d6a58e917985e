import YAML
import Yams

/// Reads a mapping's YAML along its keys, and notes everything that is not in it.
struct MappingReader {
  static let keys = ["files"]
  static let fileKeys = [
    "name", "separator", "encoding", "header", "date-order", "lists", "yes", "no", "grades", "records",
  ]
  static let recordKeys = ["kind", "needs", "fields"]
  static let fieldKeys = ["column", "columns", "constant", "join", "prefix", "suffix", "words"]

  private static let longestKey = 40

  let file: String
  private(set) var problems: [MappingProblem] = []

  init(file: String) { self.file = file }

  mutating func read(_ text: String) -> RosterMapping {
    let root: Node?
    do throws(PlainYAML.Problem) { root = try PlainYAML.root(of: text) } catch {
      switch error.fault {
      case .unreadable(let fault): note(error.line, error.column, "", .yaml(fault))
      case .doubled(let key): note(error.line, error.column, Self.cleaned(key), .doubled)
      }
      return RosterMapping(files: [])
    }
    guard let root, case .mapping(let group) = root else {
      note(1, 1, "", .noMapping)
      return RosterMapping(files: [])
    }
    // What stands outside of the files counts for each of them.
    var common = MappedFile()
    read(group, Self.keys + Self.fileKeys.filter { $0 != "name" && $0 != "records" }, root) { reader, key, value in
      if key != "files" { reader.setting(key, value, &common) }
    }
    var files: [MappedFile] = []
    guard let list = group["files"] else {
      note(root, "files", .missing)
      return RosterMapping(files: [])
    }
    guard case .sequence(let items) = list, !items.isEmpty else {
      note(list, "files", .refused(.groups))
      return RosterMapping(files: [])
    }
    for item in items { files.append(mappedFile(item, common)) }
    return RosterMapping(files: files)
  }

  private mutating func mappedFile(_ node: Node, _ common: MappedFile) -> MappedFile {
    var file = common
    guard case .mapping(let group) = node else {
      note(node, "files", .refused(.groups))
      return file
    }
    var hasRecords = false
    read(group, Self.fileKeys, node) { reader, key, value in
      guard key == "records" else { return reader.setting(key, value, &file) }
      hasRecords = true
      guard case .sequence(let items) = value, !items.isEmpty else {
        return reader.note(value, "records", .refused(.groups))
      }
    }
    if file.pattern.isEmpty { note(node, "name", .missing) }
    if !hasRecords { note(node, "records", .missing) }
    // After everything else of the file is known: whether columns are called by letters.
    if case .sequence(let items)? = group["records"] {
      for item in items {
        if let record = record(item, file) { file.records.append(record) }
      }
    }
    return file
  }

  private mutating func record(_ node: Node, _ file: MappedFile) -> MappedRecord? {
    guard case .mapping(let group) = node else {
      note(node, "records", .refused(.groups))
      return nil
    }
    let kinds = RosterKind.allCases
    guard let kindNode = group["kind"] else {
      note(node, "kind", .missing)
      return nil
    }
    guard let kind = kinds.first(where: { $0.mappingName == kindNode.scalar?.string }) else {
      note(kindNode, "kind", .refused(.oneOf(kinds.map(\.mappingName).joined(separator: ", "))))
      return nil
    }
    var record = MappedRecord(kind: kind)
    let names = kind.specs.map(\.name)
    read(group, Self.recordKeys, node) { reader, key, value in
      switch key {
      case "needs": record.needs = reader.columns(value, key, file)
      case "fields":
        guard case .mapping(let fields) = value else { return reader.note(value, key, .refused(.group)) }
        reader.read(fields, names, value) { reader, name, value in
          record.fields[name] = reader.field(value, name, file)
        }
      default: break
      }
    }
    if group["fields"] == nil {
      note(node, "fields", .missing)
    } else {
      for spec in kind.specs where spec.need == .filled && record.fields[spec.name] == nil {
        note(group["fields"] ?? node, spec.name, .missing)
      }
    }
    return record
  }

  private mutating func field(_ node: Node, _ name: String, _ file: MappedFile) -> MappedField {
    var field = MappedField()
    let form = MappedForm(ofColumn: name)
    switch node {
    case .scalar, .sequence: field.columns = columns(node, name, file)
    case .mapping(let group):
      read(group, Self.fieldKeys, node) { reader, key, value in
        switch key {
        case "column", "columns": field.columns += reader.columns(value, key, file)
        case "constant": field.constant = reader.text(value, key)
        case "join": field.join = reader.text(value, key) ?? " "
        case "prefix": field.prefix = reader.text(value, key) ?? ""
        case "suffix": field.suffix = reader.text(value, key) ?? ""
        case "words": field.words = reader.words(value, key)
        default: break
        }
      }
      if field.columns.isEmpty == (field.constant == nil) { note(node, name, .refused(.field)) }
    case .alias: note(node, name, .refused(.field))
    }
    if form == .pin, field != MappedField(columns: Array(field.columns.prefix(1))) || field.columns.isEmpty {
      note(node, name, .refused(.plainColumn))
    }
    return field
  }

  private mutating func setting(_ key: String, _ node: Node, _ file: inout MappedFile) {
    switch key {
    case "name": file.pattern = text(node, key) ?? ""
    case "separator":
      let sign = node.scalar.flatMap { scalar in
        FieldSeparator(rawValue: scalar.string)
          ?? (scalar.string.utf8.count == 1 ? scalar.string.utf8.first.flatMap(FieldSeparator.init(byte:)) : nil)
      }
      guard let sign else { return note(node, key, .refused(.separator)) }
      file.separator = sign
    case "encoding": if let found: TextEncoding = choice(node, key) { file.encoding = found }
    case "date-order": if let found: MappedDateOrder = choice(node, key) { file.dateOrder = found }
    case "header":
      guard let text = node.scalar?.string, ["yes", "no"].contains(text) else {
        return note(node, key, .refused(.oneOf("yes, no")))
      }
      file.hasHeader = text == "yes"
    case "lists": file.lists = text(node, key) ?? ";"
    case "yes": file.yes = Set(texts(node, key))
    case "no": file.no = Set(texts(node, key))
    case "grades": file.grades = words(node, key)
    default: break
    }
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ node: Node, _ key: String) -> Choice?
  {
    if let found = (node.scalar?.string).flatMap(Choice.init) { return found }
    note(node, key, .refused(.oneOf(Choice.allCases.map(\.rawValue).joined(separator: ", "))))
    return nil
  }

  private mutating func columns(_ node: Node, _ key: String, _ file: MappedFile) -> [String] {
    let names = if case .sequence = node { texts(node, key) } else { [text(node, key)].compactMap(\.self) }
    if !file.hasHeader, names.contains(where: { ColumnLetters.index($0) == nil }) {
      note(node, key, .refused(.letters))
    }
    return names
  }

  private mutating func text(_ node: Node, _ key: String) -> String? {
    guard let text = node.scalar?.string, !text.isEmpty, FieldText.fault(in: text) == nil else {
      note(node, key, .refused(.text))
      return nil
    }
    return text
  }

  private mutating func texts(_ node: Node, _ key: String) -> [String] {
    guard case .sequence(let items) = node, !items.isEmpty else {
      note(node, key, .refused(.texts))
      return []
    }
    return items.compactMap { text($0, key) }
  }

  private mutating func words(_ node: Node, _ key: String) -> [String: String] {
    guard case .mapping(let group) = node else {
      note(node, key, .refused(.words))
      return [:]
    }
    var words: [String: String] = [:]
    for (word, meaning) in group {
      guard let word = word.scalar?.string, let meaning = meaning.scalar?.string else {
        note(meaning, key, .refused(.words))
        continue
      }
      words[word] = meaning
    }
    return words
  }

  private mutating func read(
    _ group: Node.Mapping, _ known: [String], _ node: Node, _ take: (inout MappingReader, String, Node) -> Void
  ) {
    for (key, value) in group {
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else {
        note(key, Self.cleaned(name), .unknownKey(known: known.joined(separator: ", ")))
        continue
      }
      take(&self, name, value)
    }
  }

  private mutating func note(_ node: Node, _ key: String, _ fault: MappingProblem.Fault) {
    note(node.mark?.line ?? 1, node.mark?.column ?? 1, key, fault)
  }

  private mutating func note(_ line: Int, _ column: Int, _ key: String, _ fault: MappingProblem.Fault) {
    problems.append(MappingProblem(file: file, line: max(1, line), column: max(1, column), key: key, fault: fault))
  }

  /// A key as a problem may name it.
  private static func cleaned(_ name: String) -> String {
    FieldText.fault(in: name) == nil ? String(name.prefix(longestKey)) : ""
  }
}
