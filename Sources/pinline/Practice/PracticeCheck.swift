import ArgumentParser
import Diagnostics
import Foundation
import Practice
import PracticeConsole
import Station

/// `pinline practice check FILE…`.
struct PracticeCheck: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check scenario files: the schema, what contradicts itself, and who fails.",
    discussion: """
      Of a folder every file that ends in .yaml is checked. Each scenario is then played: the perfect player has to pass it, and those that \
      it names under catches have to fail it.
      """)

  @Argument(help: "The files, and folders of files.")
  var files: [String]

  @Option(help: "Play each at so many seeds, 0 to 1000; 0: do not play it.")
  var seeds = 5

  func validate() throws {
    guard (0...1000).contains(seeds) else { throw ValidationError("0 to 1000 seeds") }
  }

  func perform() throws {
    var problems: [ScenarioProblem] = []
    for file in try files.flatMap(Self.files) {
      do {
        let scenario = try Scenario.read(file)
        let found =
          seeds == 0
          ? []
          : try TrialStation.use { room in
            try ScenarioTrial(in: room).problems(of: scenario, file: file, seeds: 1...UInt64(seeds))
          }
        problems += found
        if found.isEmpty { print(ScenarioWord.checked(file, scenario, seeds: seeds).in(.operators)) }
      } catch let error as ScenarioProblems {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw ScenarioProblems(all: problems) }
  }

  /// A file, or those of a folder in the order of their names.
  private static func files(_ path: String) throws -> [String] {
    guard let held = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    let names = held.filter { $0.hasSuffix(".yaml") }.sorted()
    guard !names.isEmpty else { throw UsageError.noScenarios(path) }
    return names.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }
}
