import Station
import Foundation
import Practice

extension Scenario {
  /// The scenario that the command line names: one that comes with Pinline, or a file, whose name has a slash or ends in `.yaml`. A
  /// file's keeps the ending in its name, so that it is never taken for one of Pinline's, and people have to be found for it before
  /// anybody takes it.
  static func named(_ name: String) throws -> Scenario {
    guard name.contains("/") || name.hasSuffix(".yaml") else {
      if let scenario = try ScenarioLibrary.scenario(name) { return scenario }
      throw UsageError.unknownScenario
    }
    let scenario = try read(name)
    _ = try Cast(scenario, seed: 1, today: SystemClock().today)
    return scenario
  }

  /// The scenario of a file.
  static func read(_ file: String) throws -> Scenario {
    guard FileManager.default.fileExists(atPath: file) else {
      throw UsageError.scenarioMissing(file)
    }
    let bytes = try StationFolder.bytes(of: file, limit: 1 << 20)
    return try ScenarioFile.scenario(in: bytes, file: file, named: "\(ScenarioFile.name(of: file)).yaml")
  }
}
