import Ledger
import Station

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
    var found = OwnEntries(signer)
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
      + (standing?.createdPINs?.count { !pins.contains($0) } ?? 0)
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
