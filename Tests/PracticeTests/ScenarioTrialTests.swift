import Console
import Diagnostics
import Practice
import PracticeConsole
import Testing

@Suite("Practice: a scenario is played before anybody takes it")
struct ScenarioTrialTests {
  private func problems(_ station: PracticeStation, _ scenario: Scenario) throws -> [String] {
    try ScenarioTrial(in: station.room).problems(of: scenario, file: "draft.yaml", seeds: [3, 4])
      .map { $0.diagnostic(in: .english).description }
  }

  @Test func `one that is as it says has no problems`() throws {
    let station = try PracticeStation()
    #expect(try problems(station, station.scenario("refuses-video")) == [])
  }

  /// At a pass mark that nobody reaches.
  @Test func `the perfect player has to pass and the seed at which it does not is told`() throws {
    let station = try PracticeStation(passMark: 101)
    let scenario = try station.scenario("refuses-video")
    let lines = scenario.source.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "expect:")) + 2
    #expect(
      try problems(station, scenario) == [
        """
        draft.yaml:\(line):3: expect: the perfect player does not pass at seed 3
        hint: practice run, --player perfect, --seed 3 shows why
        """
      ])
  }
}
