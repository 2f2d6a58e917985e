import ArgumentParser
import Practice
import PracticeConsole
import Station

/// `pinline practice role SCENARIO`.
struct PracticeRole: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "role",
    abstract: "Print the caller's part as a card, for somebody who plays it in their own words (take --live).")

  @OptionGroup var console: ConsoleOptions

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "The seed with which the trainee takes the call.")
  var seed: UInt64

  func perform() throws {
    try PracticePrinter(console).show(roleOf: .named(scenario), seed: seed, today: SystemClock().today)
  }
}
