import CallScript
import Diagnostics
import Terminal

/// The menu behind a slash.
enum SlashCompletions {
  static func of(_ line: String, in language: Language, also extra: [ExtraCommand]) -> [Completion] {
    guard line.hasPrefix("/") else { return [] }
    let words = SlashWord.allCases.map { ($0.rawValue, $0.in(language)) } + extra.map { ($0.word, $0.help) }
    return words.map { Completion("/" + $0.0, note: $0.1) }.filter { $0.text.hasPrefix(line) }
  }
}
