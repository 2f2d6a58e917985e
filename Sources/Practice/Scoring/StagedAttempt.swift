extension Attempt {
  /// Its scenario and its people, as they were on its day.
  package func staged() throws -> (scenario: Scenario, cast: Cast) {
    let scenario = try readScenario()
    return (scenario, try Cast(scenario, seed: head.seed, today: head.day))
  }
}
