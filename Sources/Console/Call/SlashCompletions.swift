import Terminal
import Wording

/// The menu behind a slash.
enum SlashCompletions {
  static func of(_ line: String, in texts: Texts, also words: [String]) -> [Completion] {
    guard line.hasPrefix("/") else { return [] }
    return (SlashCommand.words + words).map { "/" + $0 }.filter {
      $0.hasPrefix(line)
    }
    .map { Completion($0, note: texts("help.\($0.dropFirst())")) }
  }
}
