import Ledger
import TestSupport
import Testing
import Verification

@Suite("Every history (IV, IV.3)")
struct WalkTests {
  private struct Place: Hashable {
    var stage: Stage
    var steps: NeededSteps
  }

  /// Every stage together with the steps that still count in it, by breadth first, each with a shortest history.
  private func walk() -> (places: [(place: Place, history: [Fact])], tried: Int) {
    let start = Place(stage: .new, steps: NeededSteps())
    var seen: Set<Place> = [start]
    var queue: [(place: Place, history: [Fact])] = [(start, [])]
    var (at, tried) = (0, 0)
    while at < queue.count {
      let (place, history) = queue[at]
      at += 1
      for fact in ProcedureWalk.facts {
        tried += 1
        guard let stage = place.stage.after(fact) else { continue }
        var next = Place(stage: stage, steps: place.steps)
        next.steps.take(fact)
        if seen.insert(next).inserted { queue.append((next, history + [fact])) }
      }
    }
    return (queue, tried)
  }

  @Test func `that ends in a PIN holds every needed receipt and only such a one gives a clearance`() throws {
    let (places, tried) = walk()
    var (authorizable, disclosed) = (0, 0)
    for (place, history) in places {
      let showings = [1, 2].filter { place.stage.after(.disclosureAuthorized(generation: 1, showing: $0)) != nil }
      guard !showings.isEmpty else { continue }
      authorizable += 1
      #expect(place.steps.areAllThere, "\(place.stage) after \(history)")
      if try CaseScript(replaying: history).disclosesWhenAuthorized() { disclosed += 1 }
    }
    print(
      "walk: \(places.count) stages with their steps, \(tried) facts tried, \(authorizable) lead to an authorization")
    #expect(authorizable > 10)
    #expect(disclosed == authorizable)
    #expect(Set(places.map(\.place.stage)).count == ProcedureWalk.all.count)
  }

  @Test func `names what is missing in every stage once`() {
    var ends = 0
    for place in ProcedureWalk.all {
      let missing = place.stage.outstanding
      #expect(Set(missing).count == missing.count)
      if place.stage.isFlagged { #expect(missing == [.impossible]) }
      if place.stage.phase == .cleared, !place.stage.isFlagged { #expect(missing == [.authorization]) }
      if missing.isEmpty { ends += 1 }
    }
    #expect(ends > 0)
  }

  /// - Guide: IV.3.a
  @Test func `every phase is reached and every arrow used`() {
    #expect(Set(ProcedureWalk.all.map(\.stage.phase)) == Set(Phase.all))
    var used: Set<Transition> = []
    for place in ProcedureWalk.all {
      for (fact, next) in place.candidates {
        guard let next else { continue }
        used.formUnion(
          Procedure.transitions.filter {
            $0.before == place.stage.phase && $0.label == fact.label && $0.after == next.phase
          })
      }
    }
    let unused = Set(Procedure.transitions).subtracting(used)
    #expect(unused.map { "\($0.before.name) \($0.label) \($0.after.name)" }.sorted() == [])
  }

  @Test func `every phase has a name of its own`() {
    #expect(Set(Phase.all.map(\.name)).count == Phase.all.count)
    for phase in Phase.all { #expect(Phase(name: phase.name) == phase) }
  }
}
