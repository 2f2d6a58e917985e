import ArgumentParser
import Console
import Practice

/// `pinline practice` alone.
struct PracticeOpen: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the practice station: course, list, take, debrief, report.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var caller: CallerOptions

  func perform() throws {
    try PracticeSession(station).sit(console, caller, operatorName: station.operatorName) { try $0.run() }
  }
}

/// `pinline practice take SCENARIO`.
struct PracticeTake: StationCommand {
  static let configuration = CommandConfiguration(commandName: "take", abstract: "Take one call.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var caller: CallerOptions

  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "What the people and their answers are drawn from (default: another one each time).")
  var seed: UInt64?

  func perform() throws {
    let named = try NamedScenario(scenario)
    try PracticeSession(station).sit(console, caller, operatorName: station.operatorName) {
      try $0.run(named.scenario, text: named.text, seed: seed)
    }
  }
}

/// `pinline practice course`.
struct PracticeCourse: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Take five calls in their order, about 45 minutes; it can be left and gone on with.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var caller: CallerOptions

  func perform() throws {
    try PracticeSession(station).sit(console, caller, operatorName: station.operatorName) { try $0.runCourse() }
  }
}
