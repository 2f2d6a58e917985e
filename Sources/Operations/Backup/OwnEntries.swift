import Ledger
import Station

/// What goes by while all entries are read once: which of them the station sealed, and what those say it made.
struct OwnEntries {
  private let signer: LogSigner
  /// Whether the key announced itself, and the first entry after that which it did not seal.
  var isAnnounced = false, firstStrange: Int64?
  var tree = MerkleFrontier.empty
  var createdPINs: [(at: Int64, digest: [UInt8])] = []
  var continuations: [Int64] = []
  var keys: [(at: Int64, key: LogKey)] = []

  init(_ signer: LogSigner) { self.signer = signer }

  mutating func take(_ record: StoredRecord) {
    let (at, body) = (record.leaf.sequence, record.leaf.body)
    tree.append(MerkleTree.leafHash(body))
    let isSealed = record.leaf.mac.map { signer.isMAC($0, of: body) } ?? false
    if isAnnounced, !isSealed, firstStrange == nil { firstStrange = at }
    guard record.columns?.reference == nil, let entry = try? Entry(stored: body) else { return }
    switch try? StationFact(kind: entry.kind, fields: entry.fact) {
    case .pinCreated?, .pinsCreated?, .pinReplaced?:
      createdPINs += SealedPIN.digests(in: (record.values ?? []).compactMap(\.opening)).map { (at, $0) }
    case .logContinued?: continuations.append(at)
    case .keyAnnounced(let key, _)?:
      keys.append((at, key.key))
      if isSealed, key.key == signer.publicKey { isAnnounced = true }
    default: return
    }
  }
}
