import ArgumentParser
import Practice
import PracticeConsole

/// `pinline practice shift`.
struct PracticeShift: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift", abstract: "Take calls of any kind as they come; what each was of is told afterwards.")

  @OptionGroup var sitting: PracticeSitting

  @Argument(help: "For so many minutes, 1 to 480.")
  var minutes = BlindShift.usual

  var console: ConsoleOptions { sitting.console }

  func validate() throws {
    guard BlindShift.minutes.contains(minutes) else { throw ValidationError("1 to 480 minutes") }
  }

  func perform() throws { try sitting.sit { try $0.runShift(minutes: minutes) } }
}
