import PracticeConsole
import ArgumentParser

/// `pinline practice course`.
struct PracticeCourse: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Take five calls in their order, about 45 minutes; it can be left and gone on with.")

  @OptionGroup var sitting: PracticeSitting

  var console: ConsoleOptions { sitting.console }

  func perform() throws { try sitting.sit { try $0.runCourse() } }
}
