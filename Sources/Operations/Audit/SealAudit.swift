package import Ledger

/// What whoever holds a station's keys can check besides: that nobody else wrote in its database.
package struct StationSeals: Sendable {
  /// The log's key.
  package let signer: LogSigner
  /// The id of the key for PINs, which the database names; nil where that key cannot be read.
  package let pinKey: String?

  package init(signer: LogSigner, pinKey: String?) {
    self.signer = signer
    self.pinKey = pinKey
  }
}

/// The MAC of each entry since the log announced the key that is at hand. Keys before that are gone; what they sealed is held by
/// the checkpoints that they signed.
struct SealAudit {
  private let signer: LogSigner
  private let key: LogKey
  /// How many entries it looked at.
  private(set) var checked: Int64 = 0

  init(_ seals: StationSeals) {
    signer = seals.signer
    key = seals.signer.publicKey
  }

  /// Looks at the next entry, where the newest key that the log announced is this.
  mutating func take(_ stored: StoredLeaf, under newest: LogKey?) throws(LogFault) {
    guard newest == key, let mac = stored.mac else { return }
    guard signer.isMAC(mac, of: stored.body) else { throw .notSealed(at: stored.sequence) }
    checked += 1
  }
}
