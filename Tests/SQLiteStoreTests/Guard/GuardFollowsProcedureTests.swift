import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Triggers and procedure accept exactly the same (IV)")
struct GuardFollowsProcedureTests {
  @Test func `every fact in every reachable stage`() throws {
    let trial = try GuardTrial()
    var pairs = 0
    var taken = 0
    var wrong = 0
    var differences: [String] = []
    let places = ProcedureWalk.all
    for place in places {
      try trial.play(place.history)
      for (fact, next) in place.candidates {
        pairs += 1
        guard let next else {
          if try trial.takes(fact, trial.plausible(fact, after: place.stage)) {
            differences.append("only the triggers take \(fact) at \(place.stage)")
          }
          continue
        }
        taken += 1
        let state = RawState(next)
        if try !trial.takes(fact, state) {
          differences.append("only the procedure takes \(fact) at \(place.stage)")
        }
        // Each variable is held by itself, so that of a state's neighbors every few will do: all come up at some stage.
        let neighbors = state.neighbors
        for turn in 0..<2 {
          let other = neighbors[(taken * 2 + turn) % neighbors.count]
          wrong += 1
          if try trial.takes(fact, other) { differences.append("\(other) is taken for \(fact) at \(place.stage)") }
        }
      }
      try trial.clear()
    }
    print(
      "triggers against procedure: \(places.count) stages, \(pairs) pairs, \(taken) taken by both,",
      "\(wrong) wrong states refused")
    #expect(differences == [], "\(differences.count) in all")
    #expect(taken > 1000)
  }
}
