import Diagnostics
import Records
import YAML
import Yams

/// Reads what a guide's file is made of and notes everything that is wrong with it. In place of what is not right stands something
/// that is empty: nobody gets it, since a file with problems is read by nobody.
struct GuideReader {
  let file: String
  private(set) var problems: [GuideProblem] = []
  private static let longestName = 40
  static let longestText = 240

  init(file: String) { self.file = file }

  /// What the file holds.
  mutating func root(of text: String) -> GuideNode? {
    do throws(PlainYAML.Problem) {
      guard let node = try PlainYAML.root(of: text, limit: 4 * PlainYAML.sizeLimit) else { throw Self.nothing }
      return GuideNode(node: node, path: "")
    } catch {
      let (path, fault): (String, GuideFault) =
        switch error.fault {
        case .unreadable(let fault): ("", .yaml(fault))
        case .doubled(let key): (Self.cleaned(key), .twice)
        }
      problems.append(GuideProblem(file: file, line: error.line, column: error.column, key: path, fault: fault))
      return nil
    }
  }

  private static let nothing = PlainYAML.Problem(line: 1, column: 1, fault: .unreadable(.notYAML))

  mutating func note(_ value: GuideNode, _ fault: GuideFault, key: String = "") {
    let path = [value.path, key].filter { !$0.isEmpty }.joined(separator: ".")
    problems.append(GuideProblem(file: file, line: value.line, column: value.column, key: path, fault: fault))
  }

  /// A group of keys: those that it needs are there, and no others than it may have.
  mutating func group(_ value: GuideNode?, needs: [GuideKey], may: [GuideKey] = []) -> GuideGroup? {
    guard let value else { return nil }
    guard case .mapping(let mapping) = value.node else {
      note(value, .noGroup)
      return nil
    }
    var group = GuideGroup(place: value)
    for (node, held) in mapping {
      let name = node.scalar?.string ?? ""
      if let key = GuideKey(rawValue: name), needs.contains(key) || may.contains(key) {
        group.values[key] = value.inside(name, held)
      } else {
        note(value.inside(Self.cleaned(name), node), .unknown(known: needs + may))
      }
    }
    for key in needs where group.values[key] == nil { note(value, .missing(key), key: key.rawValue) }
    return group
  }

  /// A list that is not empty.
  mutating func list(_ value: GuideNode?) -> [GuideNode] {
    guard let value else { return [] }
    guard case .sequence(let sequence) = value.node else {
      note(value, .noList)
      return []
    }
    if sequence.isEmpty { note(value, .empty) }
    return sequence.enumerated().map { value.inside(String($0 + 1), $1) }
  }

  /// One line of text that is not empty and not too long to be said.
  mutating func text(_ value: GuideNode?) -> String {
    guard let value else { return "" }
    guard let text = value.node.scalar?.string else {
      note(value, .noText)
      return ""
    }
    if text.allSatisfy(\.isWhitespace) {
      note(value, .empty)
    } else if text.count > Self.longestText {
      note(value, .tooLong(limit: Self.longestText))
    } else if !text.unicodeScalars.allSatisfy(Self.isPlain) {
      note(value, .noText)
    }
    return text
  }

  /// A text that something can be made of; the fault says of what.
  mutating func value<Value>(_ value: GuideNode?, or fault: GuideFault, _ make: (String) -> Value?) -> Value? {
    guard let value else { return nil }
    guard let made = value.node.scalar.flatMap({ make($0.string) }) else {
      note(value, fault)
      return nil
    }
    return made
  }

  /// A text in every language.
  mutating func local(_ value: GuideNode?) -> LocalText {
    let group = group(value, needs: [.en, .es])
    return LocalText(english: text(group?.values[.en]), spanish: text(group?.values[.es]))
  }

  mutating func locals(_ value: GuideNode?) -> [LocalText] {
    var texts: [LocalText] = []
    for value in list(value) { texts.append(local(value)) }
    return texts
  }

  mutating func texts(_ value: GuideNode?) -> [String] {
    var texts: [String] = []
    for value in list(value) { texts.append(text(value)) }
    return texts
  }

  /// A key as an error may name it: no file's bytes reach a terminal as commands.
  private static func cleaned(_ name: String) -> String {
    let plain = name.unicodeScalars.filter(isPlain)
    return String(String(String.UnicodeScalarView(plain)).prefix(longestName))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
