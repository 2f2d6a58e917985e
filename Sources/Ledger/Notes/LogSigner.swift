package import Diagnostics
import Crypto

/// The private half of the key that signs a log's checkpoints, and the key derived from it that seals its entries.
package struct LogSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  /// What seals entries.
  package let seal: LogSeal
  /// What sealed entries before this key took over.
  package var formerSeals: [LogSeal] = []

  /// The length of a key's seed in bytes.
  package static let length = 32

  /// A signer of this seed (RFC 8032). Nil unless there are 32 bytes.
  package init?(seed: UnsafeRawBufferPointer) {
    guard seed.count == Self.length, let key = unsafe try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.key = key
    seal = LogSeal(of: SymmetricKey(data: key.rawRepresentation))
  }

  package var publicKey: LogKey { LogKey(key.publicKey) }

  /// The MAC of an entry's stored bytes: HMAC-SHA256 under a key that HKDF-SHA256 (RFC 5869) derives from the signing key.
  /// It tells what this station logged from what somebody else wrote into its database.
  package func mac(of entry: [UInt8]) -> [UInt8] {
    seal.mac(of: entry)
  }

  /// Whether an entry was sealed by this key.
  package func isMAC(_ mac: [UInt8], of entry: [UInt8]) -> Bool {
    seal.isMAC(mac, of: entry)
  }

  /// Whether an entry was sealed by this key or one before it.
  package func wasEverMAC(_ mac: [UInt8], of entry: [UInt8]) -> Bool {
    isMAC(mac, of: entry) || formerSeals.contains { $0.isMAC(mac, of: entry) }
  }

  /// The signature line's content: key id and signature, as C2SP's `signed-note` has them.
  package func sign(_ text: String, as name: String) throws(SigningFailed) -> NoteSignature {
    guard let signature = try? key.signature(for: Array(text.utf8)) else { throw SigningFailed() }
    return NoteSignature(name: name, id: publicKey.named(name).id, bytes: Array(signature))
  }
}

/// The key would not sign. Nothing goes unsigned for that.
package struct SigningFailed: StorageFailure, Hashable {
  package var reason: Reason { .keyWouldNotSign }
}
