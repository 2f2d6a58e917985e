import CallScript
import Diagnostics
import Console
import Practice
import Terminal

/// What can be typed at the practice station's own prompt.
enum PracticeCommand: Hashable {
  case course
  case next
  case shift(minutes: Int)
  case faces(pairs: Int, seed: UInt64?)
  case list(Scenario.Topic?)
  case take(String, seed: UInt64?)
  case debrief
  case report
  case help
  case quit

  /// What a line means; nil for an empty one.
  init?(_ line: String) throws(CommandProblem) {
    let parts = line.split(separator: " ").map { $0.lowercased() }
    guard let typed = parts.first else { return nil }
    let matching = MenuWord.allCases.filter { $0.rawValue.hasPrefix(typed) }
    let plain: MenuWord? = EverydayWord.asksForHelp(typed) ? .help : EverydayWord.leaves(typed) ? .quit : nil
    guard let word = plain ?? (matching.count == 1 ? matching.first : nil) else {
      throw .unknown(nearest: NearestWord.of(typed, among: MenuWord.allCases.map(\.rawValue)))
    }
    switch word {
    case .course: self = .course
    case .next: self = .next
    case .shift:
      guard let minutes = parts.count > 1 ? Int(parts[1]) : BlindShift.usual, BlindShift.minutes.contains(minutes)
      else {
        throw .unknown(nearest: nil)
      }
      self = .shift(minutes: minutes)
    case .faces:
      guard let pairs = parts.count > 1 ? Int(parts[1]) : FaceDrill.usual, FaceDrill.range.contains(pairs),
        parts.count < 3 || UInt64(parts[2]) != nil
      else { throw .unknown(nearest: nil) }
      self = .faces(pairs: pairs, seed: parts.count > 2 ? UInt64(parts[2]) : nil)
    case .list:
      guard parts.count > 1 else {
        self = .list(nil)
        return
      }
      guard let topic = Scenario.Topic(rawValue: parts[1]) else { throw .unknown(nearest: nil) }
      self = .list(topic)
    case .take:
      guard parts.count > 1, parts.count == 2 || UInt64(parts[2]) != nil else { throw .unknown(nearest: nil) }
      self = .take(parts[1], seed: parts.count > 2 ? UInt64(parts[2]) : nil)
    case .debrief: self = .debrief
    case .report: self = .report
    case .quit: self = .quit
    case .help: self = .help
    }
  }

  /// The menu of commands, and of scenarios behind `take`.
  static func completions(of line: String, _ library: [Scenario], in language: Language) -> [Completion] {
    if line.hasPrefix("take ") {
      let begun = line.dropFirst(5)
      return library.filter { $0.name.hasPrefix(begun) }.map {
        Completion("take \($0.name)", note: $0.title.in(language))
      }
    }
    if line.hasPrefix("list ") {
      let begun = line.dropFirst(5)
      return Scenario.Topic.allCases.filter { $0.rawValue.hasPrefix(begun) }
        .map { Completion("list \($0.rawValue)", note: $0.in(language)) }
    }
    return MenuWord.allCases.filter { $0.rawValue.hasPrefix(line.lowercased()) }
      .map { Completion($0.rawValue, note: $0.in(language)) }
  }

  static func help(in language: Language) -> [StyledText] {
    let width = MenuWord.allCases.map(\.rawValue.count).max() ?? 0
    return MenuWord.allCases.map { word in
      let padding = String(repeating: " ", count: width - word.rawValue.count + 2)
      var line = StyledText("  " + word.rawValue + padding, .label)
      line.append(word.in(language))
      return line
    }
  }
}
