import Station
import Ledger

/// The log's bytes and hashes in a stream: every leaf, the tree, every checkpoint's root and signature.
struct TreeAudit {
  private(set) var frontier = MerkleFrontier.empty
  private(set) var keys: KeyChain
  private(set) var names: LogNames
  private(set) var checkpoints = 0, files = 0
  private let code: CheckpointCode?
  private(set) var seals: SealAudit?
  /// Files of names that the log had not come to at their size.
  private var deferred: [(kept: KeptCheckpoint, place: CheckpointPlace)] = []
  private var continuations: [Continuation] = []
  private let hasOwnList: Bool
  private var newestListed: Int64 = -1

  private struct Continuation {
    let sequence: Int64
    let text: String
    let vouched: NoteSignature
  }

  /// `hasOwnList` where every checkpoint in a file has to stand in the source's own list too.
  init(
    origin: String, trusted: [LogKey], code: CheckpointCode?, hasOwnList: Bool, held: HeldKeys?
  ) throws(LogFault) {
    self.hasOwnList = hasOwnList
    seals = held.map(SealAudit.init)
    self.code = code
    names = LogNames(base: origin)
    keys = KeyChain(trusted: trusted)
    try checkCode()
  }

  /// Takes the next entry, with the hashes that stand beside it where the source has any.
  mutating func take(_ stored: StoredLeaf) throws(LogFault) {
    let number = frontier.size
    guard stored.sequence == number else { throw .entryMissing(at: number) }
    if Self.mayBeNotable(stored.body) { try takeNotable(stored.body) }
    let leaf = MerkleTree.leafHash(stored.body)
    if let kept = stored.leaf, kept != leaf { throw .entryChanged(at: number) }
    let subtrees = frontier.append(leaf)
    if let kept = stored.subtrees, kept != subtrees.flatMap(\.self) { throw .treeChanged(at: number) }
    try seals?.take(stored, under: keys.newest)
    try checkCode()
  }

  /// Whether an entry may be about keys or names. Any that is has these bytes; reading those that do tells.
  private static func mayBeNotable(_ body: [UInt8]) -> Bool {
    for start in body.indices where body[start] == UInt8(ascii: "k") {
      let rest = body[start...]
      if rest.starts(with: announced) || rest.starts(with: continued) { return true }
    }
    return false
  }

  private static let announced = bytes(of: .keyAnnounced), continued = bytes(of: .logContinued)

  private static func bytes(of kind: StationFact.Kind) -> [UInt8] { Array(#"kind":"\#(kind.rawValue)"#.utf8) }

  /// Reads what is about keys and names. Whether an entry is one at all is for its hash and for the cases' audit to say.
  private mutating func takeNotable(_ body: [UInt8]) throws(LogFault) {
    let number = frontier.size
    guard let entry = try? Entry(stored: body), entry.case == nil else { return }
    switch try? StationFact(kind: entry.kind, fields: entry.fact) {
    case .keyAnnounced(let key, let vouched)?:
      guard names.number(of: key.name) != nil else { throw .keyUnvouched(at: number) }
      try keys.take(key, vouched: vouched, at: number)
    case .logContinued(let last, let vouched)?:
      let own = Checkpoint(origin: entry.origin, frontier)
      continuations.append(
        Continuation(sequence: number, text: LogKeys.continuation(of: own, after: last), vouched: vouched))
      try names.goOn(as: entry.origin, from: last, at: number)
    default: return
    }
  }

  private func checkCode() throws(LogFault) {
    if let code, code.size == frontier.size, !code.matches(root: frontier.root) { throw .codeDiffers(size: code.size) }
  }

  /// Looks at a checkpoint of just as many entries as were taken, or of more when all were.
  mutating func check(
    _ kept: KeptCheckpoint, at place: CheckpointPlace, ahead: SignaturesAhead?
  ) throws(LogFault) {
    guard let signed = ahead?.checkpoint(in: kept.note) ?? SignedCheckpoint(kept.note),
      signed.checkpoint.size == kept.size
    else { throw .checkpointUnreadable(place) }
    let stood = signed.checkpoint
    switch names.place(of: stood) {
    case .impossible: throw .checkpointDiffers(place)
    case .lost: try keys.checkLost(signed, at: place)
    case .beyond: deferred.append((kept, place))
    case .here:
      if stood.size > frontier.size { throw .cutOff(have: frontier.size, place) }
      if hasOwnList, place.isOutside, newestListed < stood.size { throw .checkpointRemoved(place) }
      try keys.check(kept, signed, at: place, ahead: ahead)
      guard stood.root == frontier.root else { throw .checkpointDiffers(place) }
      count(stood, at: place)
    }
  }

  private mutating func count(_ stood: Checkpoint, at place: CheckpointPlace) {
    switch place {
    case .database:
      checkpoints += 1
      newestListed = stood.size
    case .file: files += 1
    case .memory: break
    }
  }

  /// Head and names have to be those of the entries.
  func check(_ standing: StoredStanding) throws(LogFault) {
    guard standing.names == names.all else { throw .namesDiffer }
    guard standing.head?.frontier == frontier else { throw .headChanged(size: frontier.size) }
  }

  /// What can be said only at the end.
  func finish() throws(LogFault) {
    for (kept, place) in deferred {
      guard let signed = SignedCheckpoint(kept.note), names.place(of: signed.checkpoint) == .lost
      else { throw names.isOwn(kept) ? .cutOff(have: frontier.size, place) : .checkpointUnreadable(place) }
      try keys.checkLost(signed, at: place)
    }
    for continuation in continuations where !keys.vouches(continuation.vouched, for: continuation.text) {
      throw .continuationFalse(at: continuation.sequence)
    }
    if let code, code.size > frontier.size { throw .codeDiffers(size: code.size) }
    if frontier.size > 0 { try keys.checkTrust() }
  }
}

extension LogNames {
  /// Whether a checkpoint names this log, under whichever name.
  fileprivate func isOwn(_ kept: KeptCheckpoint) -> Bool {
    SignedCheckpoint(kept.note).flatMap { number(of: $0.checkpoint.origin) } != nil
  }
}

extension CheckpointPlace {
  /// Whether it is kept outside of the log's own list.
  fileprivate var isOutside: Bool { if case .database = self { false } else { true } }
}
