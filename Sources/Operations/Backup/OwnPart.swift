import Ledger
import Station

/// What of a station's data the station wrote itself, as whoever copies it has to know it.
package struct OwnRows: Hashable, Sendable {
  /// So many entries, from the first.
  package let entries: Int64
  /// Its checkpoints, by their sizes.
  package let checkpoints: Set<Int64>
  /// `SealedPIN.digest` of each PIN that its entries say was created.
  package let createdPINs: Set<[UInt8]>

  package init(entries: Int64, checkpoints: Set<Int64>, createdPINs: Set<[UInt8]>) {
    (self.entries, self.checkpoints, self.createdPINs) = (entries, checkpoints, createdPINs)
  }
}

/// What the station wrote in its database, told from what somebody else put there. Only the station seals entries, and it goes on
/// from none that it did not seal: so what a stranger adds stands at the end.
struct OwnPart {
  let rows: OwnRows
  /// How many entries follow that the station did not seal.
  let strangeEntries: Int64
  /// Checkpoints that it did not sign, PINs that it did not create, names that the log did not take.
  let strangeRows: Int
  /// The tree of all entries that were found.
  let root: [UInt8]

  /// Goes through all that lies there.
  /// - Throws: `LogFault` where it cannot be read, `QuarantineError`.
  init(_ source: any AuditSource, by signer: LogSigner) throws {
    var found = Found(signer)
    try source.eachRecord({ found.take($0) }, atEnd: {})
    guard found.isAnnounced else { throw QuarantineError.otherKey }
    // What the station wrote on another copy of its database is its own, and does not belong behind a stranger's.
    let size = found.firstStrange ?? found.tree.size
    let standing = try source.standing()
    let pins = Set(found.createdPINs.filter { $0.at < size }.map(\.digest))
    let names = 1 + found.continuations.count { $0 < size }
    let keys = found.keys.filter { $0.at < size }.map(\.key)
    let (own, strange) = try Self.checkpoints(of: source, upTo: size, keys)
    rows = OwnRows(entries: size, checkpoints: own, createdPINs: pins)
    strangeEntries = found.tree.size - size
    strangeRows =
      strange + max(0, (standing?.names.count ?? names) - names)
      + (standing?.createdPINs.count { !pins.contains($0) } ?? 0)
    root = found.tree.root
  }

  private static func checkpoints(
    of source: any AuditSource, upTo size: Int64, _ keys: [LogKey]
  ) throws -> (own: Set<Int64>, strange: Int) {
    var (own, strange) = (Set<Int64>(), 0)
    var kept = try source.checkpoints(from: 0, limit: 500)
    while let last = kept.last {
      for one in kept {
        if let signed = SignedCheckpoint(one.note), signed.checkpoint.size == one.size, signed.isSigned(byAny: keys) {
          own.insert(one.size)
        } else {
          strange += 1
        }
      }
      kept = try source.checkpoints(from: last.size + 1, limit: 500)
    }
    // What was signed was sealed once: there the seals were damaged, and nobody else's entries are in question.
    if let signed = own.max(), signed > size { throw QuarantineError.sealsDamaged(sealed: size, signed: signed) }
    return (own, strange)
  }
}

extension SignedCheckpoint {
  /// Whether any of these keys signed it.
  fileprivate func isSigned(byAny keys: [LogKey]) -> Bool { keys.contains { isSigned(by: [$0]) } }
}

/// What goes by while all entries are read once.
private struct Found {
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
    case .pinCreated?:
      let values = (record.openings ?? []).filter { $0.field == SealedPIN.committedField }
      createdPINs += values.map { (at, $0.value) }
    case .logContinued?: continuations.append(at)
    case .keyAnnounced(let key, _)?:
      keys.append((at, key.key))
      if isSealed, key.key == signer.publicKey { isAnnounced = true }
    default: return
    }
  }
}
