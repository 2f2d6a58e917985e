import Synchronization

/// The scenarios that come with Pinline.
package enum ScenarioLibrary {
  /// Those that were read: what a class did is gone through attempt by attempt, and most attempts are of few of them.
  private static let read = Mutex<[String: Scenario]>([:])

  /// All of them, by topic and level, then by name.
  /// - Throws: `ScenarioProblems`, which a test rules out.
  package static func all() throws(ScenarioProblems) -> [Scenario] {
    var all: [Scenario] = []
    for (name, text) in EmbeddedScenarios.all { all.append(try scenario(name, in: text)) }
    return all.sorted { $0.place < $1.place }
  }

  /// One of them; nil where there is none of that name.
  package static func scenario(_ name: String) throws(ScenarioProblems) -> Scenario? {
    guard let text = EmbeddedScenarios.all.first(where: { $0.name == name })?.text else { return nil }
    return try scenario(name, in: text)
  }

  private static func scenario(_ name: String, in text: String) throws(ScenarioProblems) -> Scenario {
    if let known = read.withLock({ $0[name] }) { return known }
    let scenario = try ScenarioFile.scenario(in: text, file: "\(name).yaml")
    read.withLock { $0[name] = scenario }
    return scenario
  }

  /// The short course, in its order: about 45 minutes.
  package static let course = [
    "clean-video", "walk-in", "spanish-only", "expired-passport", "fishing", "another-face",
  ]
}

extension Scenario {
  fileprivate var place: (Int, Int, String) { (Topic.allCases.firstIndex(of: topic) ?? 0, level, name) }
}
