import ArgumentParser
import Practice
import PracticeConsole
import Station

/// `pinline practice checklist SCENARIO`.
struct PracticeChecklist: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Print what an observer ticks off in a call, clause by clause, with how it has to end.")

  @OptionGroup var console: ConsoleOptions

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "The seed with which the trainee takes the call.")
  var seed: UInt64

  func perform() throws {
    try PracticePrinter(console).show(checklistOf: .named(scenario), seed: seed, today: SystemClock().today)
  }
}
