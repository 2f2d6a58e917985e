package import Ledger
package import Verification

/// The locks as the log has them now. What was logged since the last look is read in its order; an entry that is missing in
/// between is an error, so that taking one away opens nothing.
package final class LockWatch {
  private let store: any SessionStore
  private let log: SealedLog
  private let limits: LockLimits
  /// Where it begins: of a practice station failures count within one attempt.
  private let floor: Int64
  private var next: Int64?
  private var locks = Locks()
  /// Which entry of a case commits to a field last. Taken on the way, in the order of the log: which case an entry is of is what it says
  /// itself, so that none can be hidden from it.
  private var committing: [CaseReference: [String: Entry]] = [:]

  private static let chunk = 512

  package init(_ store: any SessionStore, _ log: SealedLog, limits: LockLimits, from floor: Int64 = 0) {
    self.store = store
    self.log = log
    self.limits = limits
    self.floor = floor
  }

  /// The scopes that are closed for these holders.
  package func closed(for holders: [LockScope: LockHolder], at now: Moment) throws -> Set<LockScope> {
    try readOn(at: now)
    locks.prune(at: now, limits)
    return Set(
      holders.compactMap { scope, holder in locks.isClosed(scope, for: holder, at: now, limits) ? scope : nil })
  }

  private func readOn(at now: Moment) throws {
    let size = try store.head().frontier.size
    var place = try next ?? start(of: size, at: now)
    while place < size {
      let chunk = try log.entries(from: place, limit: min(Self.chunk, Int(size - place)))
      guard !chunk.isEmpty else { throw MissingEntry(sequence: place) }
      for entry in chunk {
        guard entry.sequence == place else { throw MissingEntry(sequence: place) }
        try take(entry)
        place += 1
        // Kept at once: what was taken is never counted again, whatever fails further on.
        next = place
      }
    }
  }

  /// The first entry that may count still. A whole chunk of older ones ends the search.
  private func start(of size: Int64, at now: Moment) throws -> Int64 {
    var start = size
    while start > floor {
      let from = max(floor, start - Int64(Self.chunk))
      let entries = try log.entries(from: from, limit: Int(start - from))
      // A case that counts may have been named as long before as a case lasts.
      let oldest = limits.milliseconds + ProcedureLimits.longest.caseAge
      if entries.allSatisfy({ now.difference(since: $0.moment) >= oldest }) { break }
      start = from
    }
    return start
  }

  private func take(_ entry: Entry) throws {
    guard let reference = entry.case else { return }
    for field in LockScope.fields where entry.committed[field] != nil {
      committing[reference, default: [:]][field] = entry
    }
    let fact = try Fact(kind: entry.kind, fields: entry.fact)
    if fact.countsForLocks {
      try locks.take(fact, at: entry.moment) { scope in
        guard let field = scope.field else { return .holder(LockHolder(entry.author.staff)) }
        guard let naming = committing[reference]?[field] else { return .nobody }
        switch try log.value(field, of: naming) {
        case .none: return .nobody
        case .takenAway: return .unknown
        case .kept(let opening): return opening.value.isEmpty ? .nobody : .holder(LockHolder(opening.value))
        }
      }
    }
    if fact.ends { committing[reference] = nil }
  }
}

/// The log lacks an entry that its head counts.
private struct MissingEntry: Error {
  let sequence: Int64
}
