import Terminal
import Wording

/// The lists of commands.
enum HelpView {
  static func atMainPrompt(_ texts: Texts) -> [StyledText] { list(MainCommand.words, texts) }

  static func inCall(_ texts: Texts, also words: [String]) -> [StyledText] {
    list(SlashCommand.words + words, texts, prefix: "/")
  }

  private static func list(_ words: [String], _ texts: Texts, prefix: String = "") -> [StyledText] {
    let width = (words.map(\.count).max() ?? 0) + prefix.count
    return [StyledText(texts("help.head"), .bold)]
      + words.map { word in
        let name = prefix + word
        var line = StyledText("  " + name + String(repeating: " ", count: width - name.count + 2), .label)
        line.append(texts("help.\(word)"), .plain)
        return line
      }
  }
}
