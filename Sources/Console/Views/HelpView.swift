import CallScript
import Diagnostics
import Terminal

/// What can be typed: here, and in general.
enum HelpView {
  static func atMainPrompt(_ language: Language) -> [StyledText] {
    list(MainWord.allCases.map { ($0.rawValue, $0.in(language)) }, language)
  }

  /// With what can be typed besides.
  static func inCall(_ language: Language, also extra: [(name: String, help: String)]) -> [StyledText] {
    list(SlashWord.allCases.map { ("/" + $0.rawValue, $0.in(language)) } + extra, language)
  }

  /// At a step of a walk-through, where each word can be typed as it stands.
  static func inWalk(_ language: Language) -> [StyledText] {
    list(WalkMove.allCases.map { ($0.rawValue, WalkHelp(move: $0).in(language)) }, language)
  }

  private static func list(_ commands: [(name: String, help: String)], _ language: Language) -> [StyledText] {
    let width = commands.map(\.name.count).max() ?? 0
    return [StyledText(ConsoleWord.commands.in(language), .bold)]
      + commands.map { name, help in
        var line = StyledText("  " + name + String(repeating: " ", count: width - name.count + 2), .label)
        line.append(help, .plain)
        return line
      }
  }
}
