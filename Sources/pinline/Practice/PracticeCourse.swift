import PracticeConsole
import ArgumentParser

/// `pinline practice course`.
struct PracticeCourse: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Take your trainer's course, or else six calls, about 45 minutes; it can be left and gone on with.")

  @OptionGroup var sitting: PracticeSitting

  var console: ConsoleOptions { sitting.console }

  @Option(
    help: "What the people of the calls are drawn from, so that a class has the same ones (default: others each time).")
  var seed: UInt64?

  func perform() throws { try sitting.sit { try $0.runCourse(seed: seed) } }
}
