import Console
import Operations
import Station
import ArgumentParser
import Ledger
import Terminal

extension Log {
  /// `pinline log replay`.
  struct Replay: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay",
      abstract: "Show a case once more, step by step: what was said to the caller, and what came of it.")

    @OptionGroup var station: StationOptions

    @Argument(help: "A case such as KPK-482-1914.")
    var reference: String

    func perform() throws {
      let reference = try CaseReference(argument: reference)
      let log = try OpenLog(station.folder)
      let store = log.store
      let steps = try ReplayedStep.steps(of: reference, in: store)
      guard !steps.isEmpty else {
        throw UsageError.unknownReference
      }
      let printer = try LogPrinter(on: Output(.detect()), language: ConsoleLanguage.detect(), zone: log.zone())
      printer.show(steps)
      let beside = try LogReader.beside(reference, in: store)
      if !beside.isEmpty { printer.show(beside) }
    }
  }
}
