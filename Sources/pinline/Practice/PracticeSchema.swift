import ArgumentParser
import Diagnostics
import Practice
import PracticeConsole

/// `pinline practice schema`.
struct PracticeSchema: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print what may stand in a scenario file.")

  func perform() throws {
    let language = Language.operators
    for key in ScenarioKey.all {
      let initial = key.initial ?? ScenarioWord.required.in(language)
      let note = initial.isEmpty ? "" : " (\(initial))"
      print("\(key.path)\(note)\n    \(key.meaning.in(language))\n    \(key.form.in(language))")
    }
  }
}
