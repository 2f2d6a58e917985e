package import Station
import Ledger

/// Why an entry was not corrected. Nothing was logged.
package enum CorrectionError: Error, Hashable, Sendable, CaseIterable {
  /// The log has no entry of that number.
  case noSuchEntry
}

extension StaffSession {
  /// Corrects an entry by a new one that names it: the old one stays. The note lies committed beside the log, and is
  /// purged with the case that it is about.
  /// - Throws: `CorrectionError`; `JournalError`; what the store throws.
  package func correct(_ sequence: Int64, note: String, in store: any LogStore) throws {
    guard sequence >= 0, let stored = try store.entries(from: sequence, limit: 1).first,
      let entry = try? Entry(stored: stored), entry.sequence == sequence
    else { throw CorrectionError.noSuchEntry }
    let fact = StationFact.correction(
      entry: sequence, leaf: Hex.encode(MerkleTree.leafHash(stored)), about: entry.about)
    try record(fact, committing: [salted("note", note)])
  }
}
