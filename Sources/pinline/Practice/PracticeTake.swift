import PracticeConsole
import ArgumentParser
import Practice

/// `pinline practice take SCENARIO`.
struct PracticeTake: ConsoleCommand {
  static let configuration = CommandConfiguration(commandName: "take", abstract: "Take one call.")

  @OptionGroup var sitting: PracticeSitting

  var console: ConsoleOptions { sitting.console }

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "What the people and their answers are drawn from (default: another one each time).")
  var seed: UInt64?

  func perform() throws {
    let scenario = try Scenario.named(scenario)
    try sitting.sit { try $0.run(scenario, seed: seed) }
  }
}
