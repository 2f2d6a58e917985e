package import Ledger

/// What whoever holds a station's keys can check besides: that nobody else wrote in its database.
package struct HeldKeys: Sendable {
  /// The log's key.
  package let signer: LogSigner
  /// The id of the key for PINs, which the database names; nil where that key cannot be read.
  package let pinKey: String?

  package init(signer: LogSigner, pinKey: String?) {
    self.signer = signer
    self.pinKey = pinKey
  }
}
