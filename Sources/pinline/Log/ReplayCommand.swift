import ArgumentParser
import Console
import Desk
import Ledger
import Terminal

extension Log {
  /// `pinline log replay`.
  struct Replay: StationCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a case once more, step by step: what was said to the caller, and what came of it.")

    @OptionGroup var station: StationOptions

    @Argument(help: "A case such as KP-4821.")
    var reference: String

    func perform() throws {
      let steps = try ReplayedStep.steps(of: CaseReference(typed: reference), in: OpenLog(station.folder).store)
      guard !steps.isEmpty else {
        throw Failure("no case has that reference\nhint: pinline log show lists them", code: 64)
      }
      LogPrinter(on: Output(.detect()), language: ConsoleLanguage.detect()).show(steps)
    }
  }
}
