/// Where the log stands: what the next entry goes on from.
package struct LogHead: Hashable, Sendable {
  /// The tree so far; its size is the next sequence.
  package let frontier: MerkleFrontier
  /// When the newest entry was made; nil in an empty log.
  package let last: Moment?
  /// The newest entry; nil in an empty log.
  package let newest: StoredEntry?

  package init(frontier: MerkleFrontier, last: Moment?, newest: StoredEntry?) {
    self.frontier = frontier
    self.last = last
    self.newest = newest
  }
}

/// An entry as it is stored.
package struct StoredEntry: Hashable, Sendable {
  /// Canonical JSON.
  package let bytes: [UInt8]
  /// The MAC beside it, whoever wrote it.
  package let mac: [UInt8]

  package init(bytes: [UInt8], mac: [UInt8]) {
    self.bytes = bytes
    self.mac = mac
  }
}

/// An entry with all that is stored with it.
package struct SealedEntry: Sendable {
  package let entry: Entry
  /// Its bytes as stored and hashed.
  package let bytes: [UInt8]
  package let leaf: [UInt8]
  /// The roots of the subtrees that it completes, from the smallest up: of two leaves, of four, and so on.
  package let subtrees: [[UInt8]]
  /// The MAC of its bytes under the log's own key.
  package let mac: [UInt8]
  /// The tree with it.
  package let frontier: MerkleFrontier
  /// The values behind its commitments, for the side table.
  package let openings: [Opening]
  /// Cases whose values in the side table are erased together with it.
  package let erasing: [CaseReference]
  /// The checkpoint that is kept together with it, if one is due.
  package let checkpoint: SignedCheckpoint?

  init(
    _ entry: Entry, after head: LogHead, by signer: LogSigner, openings: [Opening], erasing: [CaseReference],
    checkpoint sign: (MerkleFrontier) throws -> SignedCheckpoint?
  ) throws {
    self.entry = entry
    self.openings = openings
    self.erasing = erasing
    bytes = try entry.canonical()
    leaf = MerkleTree.leafHash(bytes)
    mac = signer.mac(of: bytes)
    var frontier = head.frontier
    subtrees = frontier.append(leaf)
    self.frontier = frontier
    checkpoint = try sign(frontier)
  }
}

extension EntryStore {
  /// A log that was never restored has one name.
  package var origins: [String] { [origin] }
}

/// A place where entries last.
package protocol EntryStore<CaseState>: AnyObject {
  /// What is kept of a case beside its facts.
  associatedtype CaseState: Hashable & Sendable
  /// The log's name.
  var origin: String { get }
  /// Its name and those that it had before it was restored from an older backup, oldest first.
  var origins: [String] { get }
  /// In one durable transaction: takes the head so that nobody else can, has the entry made from it, once, and stores
  /// the entry, its openings, the new head, its checkpoint, and the state that the case is in after it (nil for entries
  /// of no case). Values of the cases that the entry erases are gone with it.
  /// `label` is the fact's name in the table of edges. Once it throws, the entry may be in the log or not.
  func append(state: CaseState?, label: String, seal: (LogHead) throws -> SealedEntry) throws
  /// The place of the entry with this leaf hash, or nil if the log has none.
  func sequence(ofLeaf leaf: [UInt8]) throws -> Int64?
  /// A case's entries as they are stored, in order.
  func entries(of reference: CaseReference) throws -> [StoredEntry]
  /// Where the log stands.
  func head() throws -> LogHead
  /// In one durable transaction: has a checkpoint of the log as it stands made, and keeps it; one of that size that is
  /// kept already stays. Returns the one that is kept.
  func keep(checkpoint: (LogHead) throws -> SignedCheckpoint) throws -> SignedCheckpoint
}

/// What a journal asks before it signs, and tells afterwards.
package protocol CheckpointKeeper: AnyObject {
  /// Whether this may be signed by this key: within the transaction, before it is. Throws to stop it, and with it the entry.
  func check(_ next: Checkpoint, by key: LogKey) throws
  /// A checkpoint was kept with the log. It can be taken elsewhere too; that it cannot is the keeper's own affair to tell,
  /// since the entry stands already.
  func wasKept(_ checkpoint: SignedCheckpoint)
}
