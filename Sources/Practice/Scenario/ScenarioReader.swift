import Matching
import Records
import YAML
import Yams

/// Walks YAML along a table of keys, a scenario's unless told, and notes everything that is not in it.
struct ScenarioReader {
  let file: String
  private let keys: [ScenarioKey]
  private(set) var problems: [ScenarioProblem] = []
  private static let longestName = 40

  init(file: String, keys: [ScenarioKey] = ScenarioKey.all) { (self.file, self.keys) = (file, keys) }

  /// Everything that the text holds; problems are noted.
  mutating func read(_ text: String) -> ScenarioValues {
    let root: Node?
    do throws(PlainYAML.Problem) { root = try PlainYAML.root(of: text) } catch {
      note(error)
      return ScenarioValues()
    }
    guard case .mapping(let mapping)? = root else {
      note(.start, "", .noScenario)
      return ScenarioValues()
    }
    var values = ScenarioValues()
    read(mapping, "", into: &values)
    return values
  }

  mutating func note(_ place: ScenarioPlace, _ key: String, _ fault: ScenarioFault) {
    problems.append(ScenarioProblem(file: file, line: place.line, column: place.column, key: key, fault: fault))
  }

  mutating func note(_ problem: PlainYAML.Problem) {
    let place = ScenarioPlace(line: problem.line, column: problem.column)
    switch problem.fault {
    case .unreadable(let fault): note(place, "", .yaml(fault))
    case .doubled(let key): note(place, Self.cleaned(key), .twice)
    }
  }

  private mutating func read(_ mapping: Node.Mapping, _ group: String, into values: inout ScenarioValues) {
    let known = keys.filter { $0.parent == group }
    for (node, value) in mapping {
      let name = node.scalar?.string ?? ""
      guard let key = known.first(where: { $0.name == name }) else {
        // A question that is none, a step that there is not, or a slip of the pen.
        let path = [group, Self.cleaned(name)].filter { !$0.isEmpty }.joined(separator: ".")
        note(place(node), path, .unknown(ScenarioFault.Named(in: group), known: known))
        continue
      }
      values.places[key.path] = place(value)
      read(value, key, into: &values)
    }
    for key in known where key.initial == nil && values.places[key.path] == nil {
      note(values.place, key.path, .missing(key))
    }
  }

  /// A key as an error may name it: no file's bytes reach a terminal as commands.
  private static func cleaned(_ name: String) -> String {
    let plain = name.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    return String(String(String.UnicodeScalarView(plain)).prefix(longestName))
  }

  private mutating func read(_ node: Node, _ key: ScenarioKey, into values: inout ScenarioValues) {
    switch key.form {
    case .text, .name, .number, .choice:
      if let style = node.scalar?.style, style == .literal || style == .folded {
        return note(place(node), key.path, .blockText)
      }
      if key.form == .text, node.scalar?.string.contains("\t") == true {
        return note(place(node), key.path, .tabInText)
      }
      guard let text = node.scalar?.string, accepts(text, key.form) else { return refuse(node, key) }
      values.texts[key.path] = text
    case .words, .texts:
      guard case .sequence(let list) = node else { return refuse(node, key) }
      for item in list {
        guard let text = item.scalar?.string, accepts(text, key.form) else { return refuse(item, key) }
        values.words[key.path, default: []].append(text)
      }
    case .group:
      guard case .mapping(let mapping) = node else { return refuse(node, key) }
      let outer = values.place
      values.place = place(node)
      read(mapping, key.path, into: &values)
      values.place = outer
    case .groups:
      guard case .sequence(let list) = node else { return refuse(node, key) }
      for item in list {
        guard case .mapping(let mapping) = item else { return refuse(item, key) }
        var group = ScenarioValues()
        group.place = place(item)
        read(mapping, key.path, into: &group)
        values.groups[key.path, default: []].append(group)
      }
    }
  }

  private mutating func refuse(_ node: Node, _ key: ScenarioKey) {
    note(place(node), key.path, .refused(key.form))
  }

  private func accepts(_ text: String, _ form: ScenarioKey.Form) -> Bool {
    switch form {
    case .text, .texts:
      !text.isEmpty && text.count <= ScenarioKey.longest
        && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    case .name: accepts(text, .text) && PersonName(listed: text) != nil
    case .number(let range): Int(text).map(range.contains) ?? false
    case .choice(let words), .words(let words): words.contains(text)
    case .group, .groups: false
    }
  }

  private func place(_ node: Node) -> ScenarioPlace {
    ScenarioPlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}
