import PracticeConsole
import ArgumentParser

/// `pinline practice` alone.
struct PracticeOpen: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the practice station: course, faces, list, take, debrief, report.")

  @OptionGroup var sitting: PracticeSitting

  var console: ConsoleOptions { sitting.console }

  func perform() throws { try sitting.sit { try $0.run() } }
}
