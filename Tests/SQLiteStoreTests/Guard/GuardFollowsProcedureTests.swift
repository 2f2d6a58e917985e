import Station
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore
@testable import Verification

@Suite("Triggers and procedure accept exactly the same (IV)")
struct GuardFollowsProcedureTests {
  /// - Guide: IV.3.b
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

  /// The same with a lock open and closed: only what leads to a disclosure is refused then, and not where a second member of staff
  /// attends. Facts that no lock forbids are tried at some of the stages.
  @Test func `every fact that a lock forbids, in every reachable stage`() throws {
    let trial = try GuardTrial(kind: .live)
    let searches = LockScope.staffSearches.loosest.count
    let most = min(searches, LockScope.staff.loosest.count)
    var (stages, barred, attended, others) = (0, 0, 0, 0)
    for (place, walked) in ProcedureWalk.all.enumerated() {
      let forbidden = walked.candidates.filter { $0.fact.isBarredByLocks && $0.next != nil }
      let free = walked.candidates.filter { !$0.fact.isBarredByLocks && $0.next != nil }
      guard !forbidden.isEmpty || place % 40 == 0 else { continue }
      stages += 1
      for isClosed in [false, true] {
        // One search fewer, and it is open.
        try trial.play(walked.history, searches: isClosed ? most : most - Phase.searches)
        for (fact, next) in forbidden {
          guard let next else { continue }
          let isBarred = isClosed && !walked.stage.isAttended
          #expect(try trial.takes(fact, RawState(next)) == !isBarred, "\(fact) at \(walked.stage), closed: \(isClosed)")
          if isClosed { if isBarred { barred += 1 } else { attended += 1 } }
        }
        for (fact, next) in free.enumerated().filter({ $0.offset % 7 == place % 7 }).map(\.element) {
          guard let next else { continue }
          others += 1
          #expect(try trial.takes(fact, RawState(next)), "\(fact) at \(walked.stage), closed: \(isClosed)")
        }
        try trial.clear()
      }
    }
    print(
      "locks: \(stages) stages, open and closed; \(barred) facts refused by a closed lock, \(attended) taken since somebody",
      "attends, \(others) that no lock forbids taken")
    #expect(barred > 50 && attended > 20 && others > 100)
  }
}
