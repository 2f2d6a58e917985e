package import Ledger
package import Verification

/// The locks as the log has them now. What was logged since the last look is read in its order; an entry that is missing in
/// between is an error, so that taking one away opens nothing.
package final class LockWatch {
  private let store: any LogStore & ValueStore
  private let limits: LockLimits
  /// Where it begins: of a practice station failures count within one attempt.
  private let floor: Int64
  private var next: Int64?
  private var locks = Locks()

  private static let chunk = 512

  package init(_ store: any LogStore & ValueStore, limits: LockLimits, from floor: Int64 = 0) {
    self.store = store
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
      let chunk = try store.entries(from: place, limit: min(Self.chunk, Int(size - place)))
      guard !chunk.isEmpty else { throw MissingEntry(sequence: place) }
      for bytes in chunk {
        let entry = try Entry(stored: bytes)
        guard entry.sequence == place else { throw MissingEntry(sequence: place) }
        try take(entry)
        place += 1
      }
      next = place
    }
  }

  /// The first entry that may count still. A whole chunk of older ones ends the search.
  private func start(of size: Int64, at now: Moment) throws -> Int64 {
    var start = size
    while start > floor {
      let from = max(floor, start - Int64(Self.chunk))
      let entries = try store.entries(from: from, limit: Int(start - from)).map { try Entry(stored: $0) }
      if entries.allSatisfy({ now.difference(since: $0.moment) >= limits.milliseconds }) { break }
      start = from
    }
    return start
  }

  private func take(_ entry: Entry) throws {
    guard let reference = entry.case else { return }
    let fact = try Fact(kind: entry.kind, fields: entry.fact)
    guard fact.countsForLocks else { return }
    let values = try store.openings(of: reference)
    try locks.take(fact, at: entry.moment) { scope in
      guard let field = scope.field else { return .holder(LockHolder(entry.author.staff)) }
      if let value = values.last(where: { $0.opening.field == field })?.opening.value {
        return value.isEmpty ? .nobody : .holder(LockHolder(value))
      }
      return try isTakenAway(field, of: reference) ? .unknown : .nobody
    }
  }

  /// Whether a case commits to a value that is gone, and no purge says so.
  private func isTakenAway(_ field: String, of reference: CaseReference) throws -> Bool {
    let isCommitted = try store.entries(of: reference).contains {
      try Entry(stored: $0.bytes).committed[field] != nil
    }
    guard isCommitted else { return false }
    return try !store.entries(ofKind: StationFact.Kind.purged.rawValue).contains { bytes in
      let entry = try Entry(stored: bytes)
      guard case .purged(_, let cases, _) = try StationFact(kind: entry.kind, fields: entry.fact) else { return false }
      return cases.contains(reference)
    }
  }
}

/// The log lacks an entry that its head counts.
private struct MissingEntry: Error {
  let sequence: Int64
}
