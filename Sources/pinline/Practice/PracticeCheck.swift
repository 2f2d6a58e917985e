import ArgumentParser
import Diagnostics
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
        print(ScenarioWord.checked(file, end: try Scenario.named(file).expectation.end.name).in(.operators))
      } catch let error as ScenarioProblems {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw ScenarioProblems(all: problems) }
  }
}
