/// Where the log stands: what the next entry goes on from.
public struct LogHead: Hashable, Sendable {
  /// The tree so far; its size is the next sequence.
  public let frontier: MerkleFrontier
  /// When the newest entry was made; nil in an empty log.
  public let last: Moment?

  /// A head of these values.
  public init(frontier: MerkleFrontier, last: Moment?) {
    self.frontier = frontier
    self.last = last
  }
}

/// An entry with all that is stored with it.
public struct SealedEntry: Sendable {
  /// The entry.
  public let entry: Entry
  /// Its bytes as stored and hashed.
  public let bytes: [UInt8]
  /// Its leaf hash.
  public let leaf: [UInt8]
  /// The tree with it.
  public let frontier: MerkleFrontier
  /// The values behind its commitments, for the side table.
  public let openings: [Opening]

  init(_ entry: Entry, after head: LogHead, openings: [Opening]) throws(EntryError) {
    self.entry = entry
    self.openings = openings
    bytes = try entry.canonical()
    leaf = MerkleTree.leafHash(bytes)
    var frontier = head.frontier
    frontier.append(leaf)
    self.frontier = frontier
  }
}

/// A place where entries last.
public protocol EntryStore<CaseState>: AnyObject {
  /// What is kept of a case beside its facts.
  associatedtype CaseState: Hashable & Sendable
  /// The log's name.
  var origin: String { get }
  /// In one durable transaction: takes the head so that nobody else can, has the entry made from it, once, and stores
  /// the entry, its openings, the new head and the state that the case is in after it (nil for entries of no case).
  /// `label` is the fact's name in the table of edges. Once it throws, the entry may be in the log or not.
  func append(state: CaseState?, label: String, seal: (LogHead) throws -> SealedEntry) throws
  /// The place of the entry with this leaf hash, or nil if the log has none.
  func sequence(ofLeaf leaf: [UInt8]) throws -> Int64?
  /// The stored bytes of a case's entries, in order.
  func entries(of reference: CaseReference) throws -> [[UInt8]]
  /// Where the log stands.
  func head() throws -> LogHead
}
