import Ledger

/// The MAC of each entry since the log announced the key that is at hand. Keys before that are gone; what they sealed is held by
/// the checkpoints that they signed.
struct SealAudit {
  private let signer: LogSigner
  private let key: LogKey
  /// How many entries it looked at.
  private(set) var checked: Int64 = 0

  init(_ held: HeldKeys) {
    signer = held.signer
    key = held.signer.publicKey
  }

  /// Looks at the next entry, where the newest key that the log announced is this.
  mutating func take(_ stored: StoredLeaf, under newest: LogKey?) throws(LogFault) {
    guard newest == key, let mac = stored.mac else { return }
    guard signer.isMAC(mac, of: stored.body) else { throw .notSealed(at: stored.sequence) }
    checked += 1
  }
}
