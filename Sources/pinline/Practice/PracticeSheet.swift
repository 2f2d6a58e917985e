import Station
import PracticeConsole
import ArgumentParser

/// `pinline practice sheet SCENARIO`.
struct PracticeSheet: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Print the caller's part, for a partner to read out to a trainee (take --live).")

  @OptionGroup var console: ConsoleOptions
  @OptionGroup var paper: PaperOptions

  func perform() throws {
    try PracticePrinter(console).show(sheetOf: paper.named(), seed: paper.seed, today: SystemClock().today)
  }
}
