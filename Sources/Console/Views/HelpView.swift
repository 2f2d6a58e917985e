import CallScript
import Diagnostics
import Terminal

/// What can be typed: here, and in general.
enum HelpView {
  /// Whether a line asks for help.
  static func isTyped(as line: String) -> Bool { line == "?" || (try? SlashCommand(line)) == .help }

  /// One line for the prompt that is open, and the commands that can be typed at it; nil where there is neither.
  static func of(_ question: Question, in language: Language) -> [StyledText]? {
    let lines = here(question, in: language) + question.commands()
    return lines.isEmpty ? nil : lines
  }

  private static func here(_ question: Question, in language: Language) -> [StyledText] {
    guard let asks = question.asks else { return [] }
    let what: String =
      switch asks {
      case .choice(let list): choices(of: list.choices, in: language)
      case .main, .prompt, .reply: HereWord(asks).in(language)
      }
    return [StyledText("\(ConsoleWord.here.in(language)): \(what)", .bold)]
  }

  static func atMainPrompt(_ language: Language) -> [StyledText] {
    list(MainWord.allCases.map { ($0.rawValue, $0.in(language)) }, language)
  }

  /// With what can be typed besides.
  static func inCall(_ language: Language, also extra: [(name: String, help: String)]) -> [StyledText] {
    list(SlashWord.allCases.map { ("/" + $0.rawValue, $0.in(language)) } + extra, language)
  }

  private static func choices<Choice: CallChoice>(of _: Choice.Type, in language: Language) -> String {
    Choices(of: Choice.self, in: language).line(enter: ConsoleWord.enterKey.in(language))
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
