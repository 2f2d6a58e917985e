import Station
import PracticeConsole
import ArgumentParser
import Practice

/// `pinline practice sheet SCENARIO`.
struct PracticeSheet: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Print the caller's part, for a partner to read out to a trainee (take --live).")

  @OptionGroup var console: ConsoleOptions

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "The seed with which the trainee takes the call.")
  var seed: UInt64

  func perform() throws {
    try PracticePrinter(console).show(sheetOf: .named(scenario), seed: seed, today: SystemClock().today)
  }
}
