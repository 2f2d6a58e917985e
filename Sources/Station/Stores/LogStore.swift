package import Ledger
package import Verification

/// Where a station's log lasts. What it is told to store it stores whole or not at all; every rule of the order of facts is
/// enforced there once more.
package protocol LogStore: EntryStore<Stage> {
  /// Stored entries from a sequence on, at most `limit`, in the order of the log.
  func storedEntries(from sequence: Int64, limit: Int) throws -> [StoredEntry]
  /// All stored entries of one kind that belong to no case, such as `policyChanged`, in the order of the log.
  func storedEntries(ofKind kind: String) throws -> [StoredEntry]
  /// The same from a sequence on, as far as they were made at this time or later, in milliseconds since 1970 UTC.
  func storedEntries(ofKind kind: String, from sequence: Int64, since wall: Int64) throws -> [StoredEntry]
}

extension LogStore {
  /// The bytes of entries from a sequence on, whoever wrote them.
  package func entries(from sequence: Int64, limit: Int) throws -> [[UInt8]] {
    try storedEntries(from: sequence, limit: limit).map(\.bytes)
  }

  /// The bytes of entries of one kind, whoever wrote them.
  package func entries(ofKind kind: String) throws -> [[UInt8]] { try storedEntries(ofKind: kind).map(\.bytes) }
}

/// A log out of which proofs can be made: what the signing of checkpoints and an export go by.
package typealias ProvableLog = LogStore & SubtreeReader

/// What a session keeps its entries in.
package typealias SessionStore = LogStore & ValueStore

/// All that stands in one place with the log, since it changes with it in one transaction.
package typealias CaseStore = LogStore & LogSearch & CaseIndex & ValueStore & CheckpointStore & SubtreeReader
