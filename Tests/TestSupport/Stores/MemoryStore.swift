package import Ledger

/// A log in memory, for tests of what stands above the store.
package final class MemoryStore<CaseState: Hashable & Sendable>: EntryStore {
  /// The log's name.
  package let origin: String
  /// Stored bytes, with the case of each.
  package private(set) var rows: [(bytes: [UInt8], mac: [UInt8], case: CaseReference?, state: CaseState?)] = []
  /// The side table.
  package private(set) var openings: [(sequence: Int64, opening: Opening)] = []
  /// Kept checkpoints, oldest first.
  package private(set) var checkpoints: [SignedCheckpoint] = []
  private var frontier = MerkleFrontier.empty
  private var last: Moment?

  /// An empty log.
  package init(origin: String = "pinline/practice/test") { self.origin = origin }

  /// Takes one entry in.
  package func append(state: CaseState?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    let sealed = try seal(head())
    rows.append((sealed.bytes, sealed.mac, sealed.entry.case, state))
    openings += sealed.openings.map { (sealed.entry.sequence, $0) }
    frontier = sealed.frontier
    last = sealed.entry.moment
    if let checkpoint = sealed.checkpoint { checkpoints.append(checkpoint) }
  }

  /// Signs for the log as it stands, unless that was done.
  package func keep(checkpoint sign: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint {
    if let kept = checkpoints.last, kept.checkpoint.size == frontier.size { return kept }
    let checkpoint = try sign(head())
    checkpoints.append(checkpoint)
    return checkpoint
  }

  /// The place of the entry with this leaf hash.
  package func sequence(ofLeaf leaf: [UInt8]) -> Int64? {
    rows.firstIndex { MerkleTree.leafHash($0.bytes) == leaf }.map(Int64.init)
  }

  /// A case's entries as they are stored.
  package func entries(of reference: CaseReference) -> [StoredEntry] {
    rows.filter { $0.case == reference }.map { StoredEntry(bytes: $0.bytes, mac: $0.mac) }
  }

  /// Where the log stands.
  package func head() -> LogHead {
    LogHead(
      frontier: frontier, last: last, newest: rows.last.map { StoredEntry(bytes: $0.bytes, mac: $0.mac) })
  }
}
