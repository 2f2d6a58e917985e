import Ledger

/// The log's bytes and hashes in a stream: every leaf, the tree, every checkpoint's root and signature.
struct TreeAudit {
  /// An older name of the log, with what is known of entries that were lost when it was restored.
  private struct Former {
    let origin: String
    /// Entries of this log that the one after it goes on from.
    let kept: Int64
    /// Its last known checkpoint.
    let last: Checkpoint
  }

  private(set) var frontier = MerkleFrontier.empty
  private(set) var keys: KeyChain
  private(set) var origin: String
  private(set) var checkpoints = 0, files = 0, lostCheckpoints = 0
  private var former: [Former] = []
  private let base: String
  private let code: CheckpointCode?
  private let hasOwnList: Bool
  private var databaseSizes: Int64 = -1

  /// `hasOwnList` where every checkpoint in a file has to stand in the source's own list too.
  init(origin: String, trusted: [LogKey], code: CheckpointCode?, hasOwnList: Bool) throws(LogFault) {
    self.hasOwnList = hasOwnList
    base = origin
    self.origin = origin
    self.code = code
    keys = KeyChain(trusted: trusted)
    try checkCode()
  }

  /// Entries that the log once had and that a restore lost.
  var lostEntries: Int64 { former.reduce(0) { $0 + $1.last.size - $1.kept } }

  /// Takes the next entry, with the hashes that stand beside it where the source has any.
  mutating func take(_ stored: StoredLeaf) throws(LogFault) {
    let number = frontier.size
    guard stored.sequence == number else { throw .entryMissing(at: number) }
    let leaf = MerkleTree.leafHash(stored.body)
    if let kept = stored.leaf, kept != leaf { throw .entryChanged(at: number) }
    let subtrees = frontier.append(leaf)
    if let kept = stored.subtrees, kept != subtrees.flatMap(\.self) { throw .treeChanged(at: number) }
    if !Self.isOfCase(stored.body) { try takeNotable(stored.body, at: number) }
    try checkCode()
  }

  /// Whether an entry's second member is its case, so that it need not be read here. Members are in order of their names.
  private static func isOfCase(_ body: [UInt8]) -> Bool {
    guard body.starts(with: boot), let end = body[boot.count...].firstIndex(of: UInt8(ascii: "\""))
    else { return false }
    return body[end...].starts(with: `case`)
  }

  private static let boot = Array(#"{"boot":""#.utf8), `case` = Array(#"","case":""#.utf8)

  private mutating func takeNotable(_ body: [UInt8], at number: Int64) throws(LogFault) {
    guard let entry = try? Entry(stored: body), entry.sequence == number else { throw .entryUnreadable(at: number) }
    switch try? StationFact(kind: entry.kind, fields: entry.fact) {
    case .keyAnnounced(let key, let vouched)? where entry.case == nil:
      guard key.name == origin || former.contains(where: { $0.origin == key.name })
      else { throw .keyUnvouched(at: number) }
      try keys.take(key, vouched: vouched, at: number)
    case .logContinued(let last)? where entry.case == nil:
      let next = "\(base)/\(former.count + 2)"
      guard last.origin == origin, last.size > number, entry.origin == next
      else { throw .continuationFalse(at: number) }
      former.append(Former(origin: origin, kept: number, last: last))
      origin = next
    default: break
    }
  }

  private func checkCode() throws(LogFault) {
    if let code, code.size == frontier.size, !code.matches(root: frontier.root) { throw .codeDiffers(size: code.size) }
  }

  /// Looks at a checkpoint of just as many entries as were taken, or of more when all were.
  mutating func check(_ kept: KeptCheckpoint, at place: CheckpointPlace) throws(LogFault) {
    guard let signed = SignedCheckpoint(kept.note), signed.checkpoint.size == kept.size
    else { throw .checkpointUnreadable(place) }
    let stood = signed.checkpoint
    if let branch = former.first(where: { $0.origin == stood.origin }), stood.size > branch.kept {
      try keys.checkLost(signed, at: place)
      guard stood.size < branch.last.size || stood == branch.last else { throw .cutOff(have: branch.kept, place) }
      return lostCheckpoints += 1
    }
    guard stood.origin == origin || former.contains(where: { $0.origin == stood.origin }) else {
      throw stood.size > frontier.size ? .cutOff(have: frontier.size, place) : .checkpointUnreadable(place)
    }
    if stood.size > frontier.size { throw .cutOff(have: frontier.size, place) }
    if case .file = place, hasOwnList, databaseSizes < stood.size { throw .checkpointRemoved(place) }
    try keys.check(kept, signed, at: place)
    guard stood.root == frontier.root else { throw .checkpointDiffers(place) }
    switch place {
    case .database:
      checkpoints += 1
      databaseSizes = stood.size
    case .file: files += 1
    }
  }

  /// What can be said only at the end.
  func finish() throws(LogFault) {
    if let code, code.size > frontier.size { throw .codeDiffers(size: code.size) }
    guard frontier.size > 0 else { return }
    guard keys.newest != nil else { throw .keyMissing(at: 0) }
    try keys.checkTrust()
  }
}
