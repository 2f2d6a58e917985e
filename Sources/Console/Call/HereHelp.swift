import CallScript
import Diagnostics
import Terminal

extension Question {
  /// One line for what this prompt asks, and with `/help` the commands above it; nil where there is neither.
  func help(in language: Language, isShort: Bool) -> [StyledText]? {
    let here = here(in: language)
    let lines = isShort && !here.isEmpty ? here : commands() + here
    return lines.isEmpty ? nil : lines
  }

  private func here(in language: Language) -> [StyledText] {
    guard let asks else { return [] }
    let what: String =
      switch asks {
      case .choice(let list): Self.choices(of: list.choices, in: language)
      case .main, .prompt, .reply: HereWord(asks).in(language)
      }
    return [StyledText("\(ConsoleWord.here.in(language)): \(what)", .bold)]
  }

  private static func choices<Choice: CallChoice>(of _: Choice.Type, in language: Language) -> String {
    Choices(of: Choice.self, in: language).line(
      enter: ConsoleWord.enterKey.in(language), isWhole: true)
  }
}
