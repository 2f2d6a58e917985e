import ArgumentParser
import PracticeConsole
import Station

/// `pinline practice checklist SCENARIO`.
struct PracticeChecklist: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Print what an observer ticks off in a call, clause by clause, with how it has to end.")

  @OptionGroup var console: ConsoleOptions
  @OptionGroup var paper: PaperOptions

  func perform() throws {
    try PracticePrinter(console).show(checklistOf: paper.named(), seed: paper.seed, today: SystemClock().today)
  }
}
