package import Desk
import Station
import Ledger

extension Desk {
  /// Corrects an entry by a new one that names it: the old one stays. The note lies committed beside the log, and is
  /// purged with the case that it is about.
  /// - Throws: `DeskError.noSuchEntry` if the log has no entry of that number.
  package func correct(_ sequence: Int64, note: String) throws(DeskError) {
    let stored = try reading(.log) { try store.entries(from: sequence, limit: 1).first }
    guard sequence >= 0, let stored, let entry = try? Entry(stored: stored), entry.sequence == sequence
    else { throw .noSuchEntry }
    let about = entry.case ?? entry.fact["about"]?.string.flatMap { CaseReference($0) }
    let fact = StationFact.correction(entry: sequence, leaf: Hex.encode(MerkleTree.leafHash(stored)), about: about)
    do {
      try journal.record(fact, by: author, policy: policy.number, openings: [opened("note", note)])
    } catch {
      throw DeskError(error)
    }
  }
}
