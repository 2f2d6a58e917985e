import Matching
package import Verification

/// One stage that a case can reach, with what may and what may not happen in it.
package struct WalkPlace: Sendable {
  /// The stage.
  package let stage: Stage
  /// A shortest history that leads there.
  package let history: [Fact]
  /// Every fact that was tried, with the stage after it; nil where it may not happen.
  package let candidates: [(fact: Fact, next: Stage?)]
}

/// Every stage that the procedure can reach, each once, by breadth first.
package enum ProcedureWalk {
  /// What is tried in every stage: a fact of every label.
  package static let facts: [Fact] = Procedure.exemplars

  /// The stages, from the one before the opening.
  package static let all: [WalkPlace] = {
    var seen: Set<Stage> = [.new]
    var queue: [(stage: Stage, history: [Fact])] = [(.new, [])]
    var places: [WalkPlace] = []
    var at = 0
    while at < queue.count {
      let (stage, history) = queue[at]
      at += 1
      let candidates = facts.map { (fact: $0, next: stage.after($0)) }
      for case (let fact, let next?) in candidates where seen.insert(next).inserted {
        queue.append((next, history + [fact]))
      }
      places.append(WalkPlace(stage: stage, history: history, candidates: candidates))
    }
    return places
  }()
}
