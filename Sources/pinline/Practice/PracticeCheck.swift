import ArgumentParser
import Console
import Practice

/// `pinline practice check FILE…`.
struct PracticeCheck: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check scenario files: the schema, and what contradicts itself.")

  @Argument(help: "The files.")
  var files: [String]

  func perform() throws {
    var problems: [ScenarioProblem] = []
    for file in files {
      do {
        let named = try NamedScenario(file)
        print("\(file): ends in \(named.scenario.expectation.end.name)")
      } catch let error as ScenarioProblems {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw ScenarioProblems(all: problems) }
  }
}

/// `pinline practice schema`.
struct PracticeSchema: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print what may stand in a scenario file.")

  func perform() throws {
    for key in ScenarioKey.all {
      let initial = key.initial.map { $0.isEmpty ? "" : " (\($0))" } ?? " (must be there)"
      print("\(key.path)\(initial)\n    \(key.meaning)\n    \(key.range)")
    }
  }
}
