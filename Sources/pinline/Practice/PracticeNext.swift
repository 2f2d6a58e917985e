import ArgumentParser
import PracticeConsole

/// `pinline practice next`.
struct PracticeNext: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Take the call that is due: of what you missed and have not practised for longest.")

  @OptionGroup var sitting: PracticeSitting

  var console: ConsoleOptions { sitting.console }

  func perform() throws { try sitting.sit { try $0.runNext() } }
}
