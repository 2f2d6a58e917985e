package import Diagnostics
package import Station
package import Ledger
package import Verification

/// Erases the personal values of cases past the policy's retention, with entries that say so. The log's own bytes stay, and
/// with them every hash.
package struct RetentionPurge {
  /// What a purge would erase, or erased.
  package struct Extent: Hashable, Sendable {
    /// Cases that ended before this day, as `YYYY-MM-DD` UTC.
    package let before: String
    /// How many cases, and how many values beside them.
    package internal(set) var cases = 0, values = 0
  }

  private let store: any ValueStore
  private let cutoff: Int64
  private let kept: Set<CaseReference>

  /// A purge of what is past so many days by now, but for the cases to be kept: those whose values something still goes by.
  package init(_ store: any ValueStore, days: Int, now: Moment, keeping kept: Set<CaseReference> = []) {
    self.store = store
    self.kept = kept
    let day: Int64 = 86_400_000
    cutoff = (now.wall / day - Int64(days)) * day
  }

  /// As many cases as one entry names: each value is looked for in its list.
  private static let batch = 200

  /// The cases whose values can be erased: those that ended before then.
  package func cases() throws -> [EndedCase] {
    try store.endedCases(before: cutoff).filter { !kept.contains($0.reference) }
  }

  /// How many of them would be erased but for what still goes by them.
  package func held() throws -> Int { try store.endedCases(before: cutoff).count { kept.contains($0.reference) } }

  /// What there is to erase.
  package func extent() throws -> Extent {
    try cases().reduce(into: Extent(before: before)) { extent, found in
      extent.cases += 1
      extent.values += found.values
    }
  }

  /// Erases it, entry by entry, and then rewrites the file so that no remnant stays. Interrupted, what was erased is
  /// logged and the rest is not touched; running it again ends it.
  package func run(journal: Journal<Stage>, author: Author, policy: Policy) throws -> Extent {
    var done = Extent(before: before)
    var rest = try cases()[...]
    while !rest.isEmpty {
      let cases = rest.prefix(Self.batch)
      rest = rest.dropFirst(Self.batch)
      let values = cases.reduce(0) { $0 + $1.values }
      let fact = StationFact.purged(before: before, cases: cases.map(\.reference), values: values)
      try journal.record(fact, by: author, policy: policy.number, erasing: cases.map(\.reference))
      done.cases += cases.count
      done.values += values
    }
    do {
      try store.rewrite()
    } catch {
      throw NotRewritten(erased: done.values, reason: (error as? any StorageFailure)?.reason ?? .refused)
    }
    return done
  }

  private var before: String { String(Moment(wall: max(0, cutoff), boot: "", monotonic: 0).rfc3339.prefix(10)) }
}

/// So many values are erased and the log says so, but the file could not be rewritten, so remnants of them, or of what was erased
/// before, may be left in it.
package struct NotRewritten: Error, Hashable, Sendable {
  package let erased: Int
  package let reason: Reason

  package init(erased: Int, reason: Reason) { (self.erased, self.reason) = (erased, reason) }
}
