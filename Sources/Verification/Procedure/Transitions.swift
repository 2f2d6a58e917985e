/// One arrow of the procedure: a fact of this label leads from one phase to another.
package struct Transition: Hashable, Sendable {
  package let before: Phase
  /// What happens.
  package let label: FactLabel
  package let after: Phase
}

extension Procedure {
  /// Every arrow between phases.
  package static let transitions: [Transition] = Phase.all.flatMap { before in
    exemplars.compactMap { fact in
      before.after(fact).map { Transition(before: before, label: fact.label, after: $0) }
    }
  }

  /// One fact of every label; facts of one label lead to the same place.
  package static let exemplars: [Fact] = {
    var known: Set<FactLabel> = []
    return facts.filter { known.insert($0.label).inserted }
  }()
}
