import Practice
import Testing

@testable import Console

@Suite("Practice: the built-in players take every scenario")
struct PlayerTests {
  @Test func the_perfect_operator_passes_all() throws {
    let station = try PracticeStation()
    for scenario in try ScenarioLibrary.all() {
      for seed in 1...3 as ClosedRange<UInt64> {
        let result = try station.play(scenario, by: .perfect, seed: seed).result
        #expect(result?.isPassed == true, "\(scenario.name) \(seed): \(String(describing: result))")
      }
    }
  }

  @Test(arguments: [PlayerKind.rushed, .trusting]) func a_careless_operator_fails_exactly_what_catches_them(
    _ kind: PlayerKind
  ) throws {
    let station = try PracticeStation()
    for scenario in try ScenarioLibrary.all() {
      for seed in 1...3 as ClosedRange<UInt64> {
        let result = try station.play(scenario, by: kind, seed: seed).result
        #expect(
          result?.isPassed == !scenario.catches.contains(kind),
          "\(scenario.name) \(seed): \(String(describing: result))")
      }
    }
  }
}
