import Diagnostics
package import Practice
import Terminal

/// Has the built-in players take a scenario, and finds where it is not as it says: nobody should have to take a call to find out.
package struct ScenarioTrial {
  private let room: PracticeRoom

  /// A trial in a room that nobody else uses.
  package init(in room: PracticeRoom) { self.room = room }

  /// What contradicts the scenario: at each seed the perfect player has to pass, and those whom `catches` names have to fail. Of each the
  /// first seed is told at which it is otherwise.
  package func problems(
    of scenario: Scenario, file: String, seeds: some Sequence<UInt64>
  ) throws -> [ScenarioProblem] {
    var found: [PlayerKind: ScenarioProblem] = [:]
    let kinds = PlayerKind.allCases.filter { $0 == .perfect || scenario.catches.contains($0) }
    for seed in seeds {
      for kind in kinds where found[kind] == nil {
        let isPassed: Bool
        do { isPassed = try passes(scenario, kind, seed: seed) } catch is CastError {
          return [ScenarioFile.problem(.noFamily(seed: seed), at: "caller", of: scenario, file: file)]
        }
        if isPassed == (kind == .perfect) { continue }
        found[kind] =
          kind == .perfect
          ? ScenarioFile.problem(.perfectFails(seed: seed), at: "expect", of: scenario, file: file)
          : ScenarioFile.problem(.notCaught(kind, seed: seed), at: "catches", of: scenario, file: file)
      }
    }
    return kinds.compactMap { found[$0] }
  }

  /// Whoever comes to no end has not passed.
  private func passes(_ scenario: Scenario, _ kind: PlayerKind, seed: UInt64) throws -> Bool {
    let reader = PlayerReader(kind.player(seed: seed))
    // Nothing of it is shown anywhere.
    let seat = PracticeRoom.Seat(
      reader: reader, output: Output(TerminalTraits(kind: .pipe), descriptor: -1), display: UnattendedDisplay(reader),
      isPlain: false, language: .english, player: reader)
    let end = try room.begin(
      scenario, seed: seed, person: kind.rawValue, isUnattended: true, isAnnounced: false, at: seat)
    return if case .scored(let attempt) = end { attempt.result?.isPassed == true } else { false }
  }
}
