import Verification
import Records
package import Ledger
package import Matching

/// The numbers that were given at the emergency card within 30 days (VIII), as the log has them now. Only what was logged since the last
/// look is read, so a look costs next to nothing while nobody changes anything.
package final class CardWatch {
  private let store: any SessionStore
  private let log: SealedLog
  /// Up to where the log was read; nil before the first look.
  private var read: Int64?
  private var changes: [CardChange] = []
  /// Where it begins: in a practice room nothing from before an attempt counts.
  private let floor: Int64

  package init(_ store: any SessionStore, _ log: SealedLog, from floor: Int64 = 0) {
    self.store = store
    self.log = log
    self.floor = floor
  }

  /// The numbers that answer nothing now and get no call back.
  /// - Throws: `JournalError.strange` for an entry that the station did not write; `CardValueMissing`; what the store throws.
  package func recent(at now: Moment) throws -> RecentNumbers {
    try changes(at: now).reduce(into: RecentNumbers()) { $1.add(to: &$0) }
  }

  /// The changes of these 30 days, in the order of the log.
  /// - Throws: as `recent`.
  package func changes(at now: Moment) throws -> [CardChange] {
    try readOn(at: now)
    changes.removeAll { !$0.isRecent(at: now) }
    return changes
  }

  private func readOn(at now: Moment) throws {
    let size = try store.head().frontier.size
    if let read, read >= size { return }
    // A day more than 30: by the clock of one boot a change may be younger than by the calendar.
    let oldest = read == nil ? now.wall - RecentNumbers.span - 86_400_000 : 0
    let entries = try log.entries(ofKind: .emergencyCardChanged, from: read ?? floor, since: oldest)
    var more: [CardChange] = []
    for entry in entries where entry.sequence < size {
      guard let change = try CardChange(entry, in: log), change.isRecent(at: now) else { continue }
      // A purge leaves these alone for as long as they count.
      if change.given == nil { throw CardValueMissing(entry: change.sequence) }
      more.append(change)
    }
    changes += more
    read = size
  }
}

extension CardChange {
  /// Whether what was given in it still answers nothing. A clock that was set back makes nothing older.
  package func isRecent(at now: Moment) -> Bool { now.difference(since: at) < RecentNumbers.span }

  /// Adds the numbers of it.
  package func add(to recent: inout RecentNumbers) {
    for field in fields where field.isNumber {
      guard let given, let number = given.values[field] else { continue }
      recent.add(number, stoodBefore: given.places[field] ?? [])
    }
  }
}
