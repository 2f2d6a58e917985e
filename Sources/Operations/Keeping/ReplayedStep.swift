package import Station
package import Ledger
package import Verification

/// One step of a case that is looked at again: what happened, and where the case stood before it.
package struct ReplayedStep: Hashable, Sendable {
  package let entry: Entry
  /// What happened.
  package let fact: Fact
  /// Where the case stood before.
  package let before: Stage
  /// Milliseconds since the opening.
  package let elapsed: Int64

  /// The steps of a case, through the procedure: nothing is in them that could not have happened so. Empty if there is no
  /// such case.
  /// - Throws: `LogFault.outOfOrder` at the first entry that the procedure does not take.
  package static func steps(of reference: CaseReference, in store: any LogStore) throws -> [ReplayedStep] {
    var steps: [ReplayedStep] = []
    var stage = Stage.new
    for bytes in try store.entries(of: reference).map(\.bytes) {
      let entry = try Entry(stored: bytes)
      guard let fact = try? Fact(kind: entry.kind, fields: entry.fact), let next = stage.after(fact)
      else { throw LogFault.outOfOrder(at: entry.sequence, reference) }
      let elapsed = steps.first.map { entry.moment.elapsed(since: $0.entry.moment) } ?? 0
      steps.append(ReplayedStep(entry: entry, fact: fact, before: stage, elapsed: elapsed))
      stage = next
    }
    return steps
  }

  /// The entries beside a case that are about it, in the order of the log: what corrects one of its own, walk-throughs of the
  /// guide, what was changed at the emergency card, and what else was done for its caller.
  package static func beside(_ reference: CaseReference, in store: any LogStore) throws -> [Entry] {
    try (CaseService.kinds + [.correction, .walkEnded, .emergencyCardChanged]).flatMap {
      try store.entries(ofKind: $0.rawValue)
    }
    .map { try Entry(stored: $0) }.filter { $0.about == reference }.sorted { $0.sequence < $1.sequence }
  }
}
