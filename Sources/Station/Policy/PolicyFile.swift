import Matching
package import YAML
import Yams

/// What is wrong with a policy file, and where. It repeats no value.
package struct PolicyProblem: Error, Hashable, Sendable {
  /// What may be wrong.
  package enum Fault: Hashable, Sendable {
    case yaml(YAMLFault)
    /// It is no list of settings.
    case notSettings
    /// There is no such setting, or one stands twice.
    case unknownSetting, doubled
    /// The old and the coming grade count as right for too long (IV.1).
    case breakTooLong
    /// The setting of this key takes only such values.
    case refused(key: PolicyKey, SettingRange)
    /// No caller may be told the number or passcode of this key.
    case onlyZeros(key: PolicyKey)
    /// The one school that is served is on no roster.
    case noSuchSchool
  }

  /// The file, as it was named.
  package let file: String
  /// Counted from 1.
  package let line: Int, column: Int
  /// What is wrong.
  package let fault: Fault
}

extension PolicyProblem.Fault {
  fileprivate init(_ fault: PlainYAML.Problem.Fault) {
    self =
      switch fault {
      case .unreadable(let fault): .yaml(fault)
      case .doubled: .doubled
      }
  }
}

/// Reads and writes `policy.yaml`.
package enum PolicyFile {
  /// The file of a policy: a line that says what it is, then every setting below a line that says what it means.
  package static func text(of policy: Policy, headed title: String, explaining meaning: (PolicyLine) -> String)
    -> String
  {
    PolicyLine.all.reduce(into: "# \(title)\n") { text, line in
      text += "\n# \(meaning(line))\n\(line.key.rawValue): \"\(escaped(policy[line]))\"\n"
    }
  }

  /// Reads settings. What is absent has its default; what is unknown, doubled or out of bounds is a problem.
  package static func policy(in text: String, file: String) throws(PolicyProblem) -> Policy {
    try written(in: text, file: file).policy
  }

  /// Reads settings, and where they stand.
  package static func written(in text: String, file: String) throws(PolicyProblem) -> WrittenPolicy {
    let root: Node?
    do throws(PlainYAML.Problem) { root = try PlainYAML.root(of: text) } catch {
      throw PolicyProblem(file: file, line: error.line, column: error.column, fault: PolicyProblem.Fault(error.fault))
    }
    guard let root, root.scalar?.string.isEmpty != true else {
      return WrittenPolicy(policy: .initial, file: file, places: [])
    }
    guard case .mapping(let mapping) = root else {
      throw PolicyProblem(file: file, line: 1, column: 1, fault: .notSettings)
    }
    var texts: [String: String] = [:]
    var places: [(key: PolicyKey, line: Int, column: Int)] = []
    for (key, value) in mapping {
      let start = (line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
      guard let name = key.string, let line = PolicyLine.all.first(where: { $0.key.rawValue == name }) else {
        throw PolicyProblem(file: file, line: start.line, column: start.column, fault: .unknownSetting)
      }
      let place = value.mark.map { (line: $0.line, column: $0.column) } ?? start
      guard case .scalar(let scalar) = value, let text = line.canonical(scalar.string) else {
        throw PolicyProblem(
          file: file, line: place.line, column: place.column, fault: .refused(key: line.key, line.range))
      }
      places.append((line.key, place.line, place.column))
      texts[name] = text
    }
    let policy = Policy(number: 0, texts: texts)
    guard policy.calendar.isBounded else {
      let mark = mapping.first { $0.key.string == PolicyKey.breakEnds.rawValue }?.key.mark
      throw PolicyProblem(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, fault: .breakTooLong)
    }
    return WrittenPolicy(policy: policy, file: file, places: places)
  }

  private static func escaped(_ value: String) -> String {
    value.reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
  }
}
