import Station
import Desk
import Foundation
import Practice

extension Scenario {
  private static let sizeLimit = 65_536

  /// The scenario that the command line names: one that comes with Pinline, or a file, whose name has a slash or ends in `.yaml`. A
  /// file's keeps the ending in its name, so that it is never taken for one of Pinline's, and people have to be found for it before
  /// anybody takes it.
  static func named(_ name: String) throws -> Scenario {
    guard name.contains("/") || name.hasSuffix(".yaml") else {
      if let scenario = try ScenarioLibrary.scenario(name) { return scenario }
      throw Failure(
        "there is no such scenario\nhint: pinline practice list names them; a file's name ends in .yaml", code: 64)
    }
    guard FileManager.default.fileExists(atPath: name) else {
      throw Failure("\(name) is missing\nhint: pinline practice schema says what to write into it", code: 66)
    }
    let text = try StationFolder.text(of: name, limit: sizeLimit)
    let scenario = try ScenarioFile.scenario(in: text, file: name, named: "\(ScenarioFile.name(of: name)).yaml")
    _ = try Cast(scenario, seed: 1, today: SystemClock().today)
    return scenario
  }
}
