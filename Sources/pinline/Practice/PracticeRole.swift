import ArgumentParser
import PracticeConsole
import Station

/// `pinline practice role SCENARIO`.
struct PracticeRole: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "role",
    abstract: "Print the caller's part as a card, for somebody who plays it in their own words (take --live).")

  @OptionGroup var console: ConsoleOptions
  @OptionGroup var paper: PaperOptions

  func perform() throws {
    try PracticePrinter(console).show(roleOf: paper.named(), seed: paper.seed, today: SystemClock().today)
  }
}
