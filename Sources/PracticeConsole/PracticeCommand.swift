import Console
import Practice
import Terminal
import Wording

/// What can be typed at the practice station's own prompt.
enum PracticeCommand: Hashable {
  case course
  case list(Scenario.Topic?)
  case take(String, seed: UInt64?)
  case debrief
  case report
  case help
  case quit

  /// Every command's word, in the order of the help.
  static let words = ["course", "list", "take", "debrief", "report", "help", "quit"]

  /// What a line means; nil for an empty one.
  init?(_ line: String) throws(CommandProblem) {
    let parts = line.split(separator: " ").map { $0.lowercased() }
    guard let typed = parts.first else { return nil }
    let matching = Self.words.filter { $0.hasPrefix(typed) }
    guard matching.count == 1, let word = matching.first else { throw .unknown }
    switch word {
    case "course": self = .course
    case "list":
      guard parts.count > 1 else {
        self = .list(nil)
        return
      }
      guard let topic = Scenario.Topic(rawValue: parts[1]) else { throw .unknown }
      self = .list(topic)
    case "take":
      guard parts.count > 1, parts.count == 2 || UInt64(parts[2]) != nil else { throw .unknown }
      self = .take(parts[1], seed: parts.count > 2 ? UInt64(parts[2]) : nil)
    case "debrief": self = .debrief
    case "report": self = .report
    case "quit": self = .quit
    default: self = .help
    }
  }

  /// The menu of commands, and of scenarios behind `take`.
  static func completions(of line: String, _ library: [Scenario], _ texts: Texts) -> [Completion] {
    if line.hasPrefix("take ") {
      let begun = line.dropFirst(5)
      return library.filter { $0.name.hasPrefix(begun) }.map {
        Completion("take \($0.name)", note: $0.title(in: texts.tag))
      }
    }
    if line.hasPrefix("list ") {
      let begun = line.dropFirst(5)
      return Scenario.Topic.allCases.map(\.rawValue).filter { $0.hasPrefix(begun) }
        .map { Completion("list \($0)", note: texts("topic.\($0)")) }
    }
    return words.filter { $0.hasPrefix(line.lowercased()) }.map { Completion($0, note: texts("practice.help.\($0)")) }
  }

  static func help(_ texts: Texts) -> [StyledText] {
    let width = words.map(\.count).max() ?? 0
    return words.map { word in
      var line = StyledText("  " + word + String(repeating: " ", count: width - word.count + 2), .label)
      line.append(texts("practice.help.\(word)"))
      return line
    }
  }
}
