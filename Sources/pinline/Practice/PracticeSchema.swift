import ArgumentParser
import Diagnostics
import Practice
import PracticeConsole

/// `pinline practice schema`.
struct PracticeSchema: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print what may stand in a scenario file.")

  func perform() throws {
    for key in ScenarioKey.all {
      let initial = key.initial.map { $0.isEmpty ? "" : " (\($0))" } ?? " (must be there)"
      print("\(key.path)\(initial)\n    \(key.meaning.in(.operators))\n    \(key.form.in(.operators))")
    }
  }
}
