import PracticeConsole
import ArgumentParser

/// `pinline practice` alone.
struct PracticeOpen: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the practice station: course, list, take, debrief, report.")

  @OptionGroup var sitting: PracticeSitting

  func perform() throws { try sitting.sit { try $0.run() } }
}
